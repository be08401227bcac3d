package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;

/// The words of a sentence below one another, with an arc from the chosen one to each that it draws
/// on: the more, the thicker, its number beside the word. A change that is a loss is dashed. Where
/// no word is chosen, the numbers are the mean over all words. JavaFX thread only.
public final class AttentionArcs extends ChoicePlot implements Charted {
  private static final double ROW = 1.75;
  private static final double HEAD = 3.2;
  private static final double FOOT = 2.2;
  private static final double THICK = 0.55;

  /// An arc thinner than this share of the thickest is left out; its number stands all the same.
  private static final double THIN = 0.015;

  private final ArcsData data;
  private final Locale locale;

  /// Arcs of these data; they take the room that they are given.
  ///
  /// @param locale the language of the numbers
  public AttentionArcs(ArcsData data, Locale locale) {
    super("attention-arcs", 18, HEAD + ROW * data.words().size() + FOOT);
    this.data = data;
    this.locale = locale;
  }

  @Override
  public List<String> axes() {
    return List.of(data.title());
  }

  @Override
  int count() {
    return data.words().size();
  }

  @Override
  String spoken(int part) {
    return data.spoken(part, locale);
  }

  @Override
  OptionalInt next(int from, KeyCode arrow) {
    return OptionalInt.of(arrow == KeyCode.UP || arrow == KeyCode.LEFT ? from - 1 : from + 1);
  }

  /// Where the words begin.
  private double left() {
    return Math.clamp(getWidth() * 0.3, em(6), em(14));
  }

  private double right() {
    return Math.min(getWidth(), left() + em(19)) - em(5.5);
  }

  private double y(int row) {
    double foot = getHeight() - em(FOOT);
    return Math.rint(em(HEAD) + (row + 0.5) * (foot - em(HEAD)) / Math.max(1, count()));
  }

  @Override
  void draw() {
    int from = chosen().get();
    middle(
        words(data.head(from, locale), "chart-label", getWidth() - em(1), Pos.CENTER_LEFT),
        0,
        em(HEAD / 2));
    for (int row = 0; row < count(); row++) {
      row(row, from);
    }
    for (int row = 0; row < count() && from >= 0; row++) {
      arc(from, row);
    }
    middle(
        words(data.title(), "chart-axis", getWidth() - em(1), Pos.CENTER_LEFT),
        0,
        getHeight() - em(FOOT / 2));
  }

  private void row(int row, int from) {
    double half = em(ROW) * 0.46;
    var ground = new Rectangle(left(), y(row) - half, right() - left() + em(5.5), 2 * half);
    chooses(add(ground, "chart-row"), row);
    if (isChosen(row)) {
      ground.getStyleClass().add("chosen");
    }
    var name = (isChosen(row) ? "▸ " : "") + data.words().get(row);
    var word = words(name, "chart-label", right() - left() - em(0.9), Pos.CENTER_LEFT);
    word.setMouseTransparent(true);
    middle(word, left() + em(0.5), y(row));
    double value = from < 0 ? data.mean(row) : data.at(from, row);
    var number = words(data.written(value, locale), "chart-value", em(5.3), Pos.CENTER_RIGHT);
    number.setMouseTransparent(true);
    middle(number, right(), y(row));
  }

  /// From the chosen word to another; to itself a ring.
  private void arc(int from, int to) {
    double value = data.at(from, to);
    double share = data.reach() == 0 ? 0 : Math.abs(value) / data.reach();
    if (share < THIN) {
      return;
    }
    var shape = to == from ? ring(from) : bow(y(from), y(to));
    shape.setFill(null);
    shape.setMouseTransparent(true);
    var side = !data.signed() ? "strength" : value < 0 ? "minus" : "plus";
    add(shape, "chart-arc", side);
    shape.setStrokeWidth(Math.max(1, share * em(THICK)));
    shape.setStrokeLineCap(StrokeLineCap.BUTT);
    if (data.signed() && value < 0) {
      shape.getStrokeDashArray().setAll(em(0.45), em(0.3));
    }
  }

  private Shape ring(int row) {
    return new Circle(left() - em(0.75), y(row), em(0.5));
  }

  private Shape bow(double from, double to) {
    double far = Math.abs(to - from) / Math.max(1, y(count() - 1) - y(0));
    double out = left() - em(0.3) - (left() - em(0.8)) * (0.25 + 0.75 * far) * 4 / 3;
    var bow = new Path(new MoveTo(left() - em(0.2), from));
    bow.getElements().add(new CubicCurveTo(out, from, out, to, left() - em(0.2), to));
    return bow;
  }
}
