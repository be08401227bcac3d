package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.BarsData.Bar;

/// One bar for each part of an input, from the zero line: to the right and full where the number is
/// above zero, to the left and hollow where it is below, its sign in words at the end of the row,
/// its interval as a whisker. Where numbers have no sign, zero stands at the left and every bar is
/// full. JavaFX thread only.
public final class AttributionBars extends ChoicePlot implements Charted {
  private static final double ROW = 2.1;
  private static final double TWO_LINES = 2.9;

  /// From so many letters on a label may take two lines, and a number with its interval.
  private static final int LONG = 18;

  private static final int LONG_NUMBER = 13;

  private static final double HEAD = 2.4;
  private static final double FOOT = 3.6;

  private final BarsData data;
  private final Locale locale;

  /// Bars of these data; they take the room that they are given.
  ///
  /// @param locale the language of the axis’s numbers
  public AttributionBars(BarsData data, Locale locale) {
    super("attribution-bars", 18, HEAD + row(data) * data.bars().size() + FOOT);
    this.data = data;
    this.locale = locale;
  }

  private static int letters(BarsData data) {
    return data.bars().stream().mapToInt(one -> one.label().length()).max().orElse(0);
  }

  private static double row(BarsData data) {
    boolean two = data.bars().stream().anyMatch(one -> one.words().length() >= LONG_NUMBER);
    return letters(data) < LONG && !two ? ROW : TWO_LINES;
  }

  /// A quarter of the width, more where labels are long.
  private double left() {
    double wanted = Math.min(em(0.62 * letters(data) + 2), getWidth() * 0.42);
    return Math.clamp(Math.max(getWidth() * 0.24, wanted), em(5.5), em(22));
  }

  private double right() {
    return getWidth() - Math.clamp(getWidth() * 0.26, em(6.5), em(17));
  }

  private double foot() {
    return getHeight() - em(FOOT);
  }

  private double y(int row) {
    return Math.rint(em(HEAD) + (row + 0.5) * (foot() - em(HEAD)) / Math.max(1, count()));
  }

  @Override
  public List<String> axes() {
    return List.of(data.axis());
  }

  @Override
  int count() {
    return data.bars().size();
  }

  @Override
  String spoken(int part) {
    var bar = data.bars().get(part);
    return Words.named(locale, bar.label(), bar.words());
  }

  @Override
  OptionalInt next(int from, KeyCode arrow) {
    return OptionalInt.of(arrow == KeyCode.UP || arrow == KeyCode.LEFT ? from - 1 : from + 1);
  }

  @Override
  void draw() {
    var scale = Scale.over(data.numbers(), left() + em(0.5), right() - em(0.5));
    axis(scale);
    for (int i = 0; i < count(); i++) {
      draw(data.bars().get(i), i, scale);
    }
    double zero = Math.rint(scale.at(0));
    line(zero, em(HEAD), zero, foot(), "chart-zero", 1.5);
    ends(zero);
  }

  private void axis(Scale scale) {
    for (double tick : scale.ticks()) {
      double x = Math.rint(scale.at(tick));
      line(x, em(HEAD), x, foot(), "chart-grid", 1);
      var number = words(scale.written(tick, locale), "chart-axis", em(5), Pos.CENTER);
      middle(number, x - em(2.5), foot() + em(0.9));
    }
    var name = words(data.axis(), "chart-axis", right() - left() + em(8), Pos.CENTER);
    middle(name, left() - em(4), getHeight() - em(0.9));
  }

  /// What the two sides mean, above the bars.
  private void ends(double zero) {
    double y = em(HEAD / 2);
    if (data.signed()) {
      var below = words("← " + data.ends().below(), "chart-axis", zero - em(0.7), Pos.CENTER_RIGHT);
      middle(below, 0, y);
    }
    double room = getWidth() - zero - em(0.7);
    middle(
        words(data.ends().above() + " →", "chart-axis", room, Pos.CENTER_LEFT), zero + em(0.7), y);
  }

  private void draw(Bar bar, int row, Scale scale) {
    double y = y(row);
    double half = Math.min(em(row(data) / 2), (foot() - em(HEAD)) / Math.max(1, count()) / 2);
    var ground = add(new Region(), "chart-row");
    ground.resizeRelocate(0, y - half, getWidth(), 2 * half);
    chooses(ground, row);
    if (isChosen(row)) {
      ground.getStyleClass().add("chosen");
    }
    if (Double.isFinite(bar.value())) {
      bar(bar, scale, y, Math.min(em(0.55), half * 0.7));
    }
    var name = isChosen(row) ? "▸ " + bar.label() : bar.label();
    var label = words(name, "chart-label", left() - em(0.6), Pos.CENTER_RIGHT);
    label.setMouseTransparent(true);
    middle(label, 0, y);
    var value = words(bar.words(), "chart-value", getWidth() - right() - em(0.6), Pos.CENTER_LEFT);
    value.setMouseTransparent(true);
    middle(value, right() + em(0.6), y);
  }

  private void bar(Bar bar, Scale scale, double y, double half) {
    double zero = scale.at(0);
    double end = scale.at(bar.value());
    boolean below = data.signed() && bar.value() < 0;
    var style = !data.signed() ? "strength" : below ? "minus" : "plus";
    var body =
        new Rectangle(Math.min(zero, end), y - half, Math.max(1, Math.abs(end - zero)), 2 * half);
    add(body, "chart-bar", style).setMouseTransparent(true);
    if (bar.hasInterval()) {
      double low = scale.at(bar.low());
      double high = scale.at(bar.high());
      whisker(low, y, high, y);
      whisker(low, y - half * 0.6, low, y + half * 0.6);
      whisker(high, y - half * 0.6, high, y + half * 0.6);
    }
  }

  private void whisker(double x1, double y1, double x2, double y2) {
    line(x1, y1, x2, y2, "chart-interval", 1.5).setMouseTransparent(true);
  }
}
