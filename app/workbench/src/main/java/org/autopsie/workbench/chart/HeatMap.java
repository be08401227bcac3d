package org.autopsie.workbench.chart;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.autopsie.run.Words;

/// A grid of numbers as colours, with its legend. Colour is never alone: where there is room each
/// cell shows its number; where there is not, a sign, or a dot that grows with the number. JavaFX
/// thread only.
public final class HeatMap extends ChoicePlot implements Charted {
  private static final double CELL = 2.1;
  private static final double HEAD = 3.4;

  private final HeatData data;
  private final Legend legend;
  private final Locale locale;

  /// A map of these data; it takes the room that it is given.
  ///
  /// @param locale the language of the numbers
  public HeatMap(HeatData data, Locale locale) {
    super(
        "heat-map",
        20,
        head(data) + Math.clamp(CELL * data.rows().size(), 8, 40) + Legend.HEIGHT + 1.2);
    this.data = data;
    this.locale = locale;
    this.legend = Legend.of(data.values(), data.signed(), data.title());
  }

  /// Room for the names of the columns: they stand upright where they are many.
  private static double head(HeatData data) {
    int longest = data.columns().stream().mapToInt(String::length).max().orElse(0);
    return isUpright(data) ? Math.clamp(longest * 0.58 + 1.6, HEAD, 14) : HEAD;
  }

  private static boolean isUpright(HeatData data) {
    int letters = data.columns().stream().mapToInt(String::length).sum();
    return data.columns().size() > 6 && letters > 3 * data.columns().size();
  }

  @Override
  public List<String> axes() {
    return List.of(data.title());
  }

  @Override
  int count() {
    return data.values().size();
  }

  @Override
  String spoken(int part) {
    int columns = data.columns().size();
    var said =
        Words.named(
            locale,
            data.rows().get(part / columns) + ", " + data.columns().get(part % columns),
            written(data.values().get(part)));
    var near = data.marks().stream().filter(one -> one.touches(part / columns, part % columns));
    return near.map(HeatData.Mark::words).reduce(said, (all, one) -> all + ". " + one);
  }

  @Override
  OptionalInt next(int from, KeyCode arrow) {
    int columns = data.columns().size();
    int column = from % columns;
    return switch (arrow) {
      case LEFT -> OptionalInt.of(column == 0 ? from : from - 1);
      case RIGHT -> OptionalInt.of(column == columns - 1 ? from : from + 1);
      case UP -> OptionalInt.of(from < columns ? from : from - columns);
      default -> OptionalInt.of(from + columns >= count() ? from : from + columns);
    };
  }

  private String written(double value) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    double most = Math.max(Math.abs(legend.low()), Math.abs(legend.high()));
    int decimals = Math.clamp(1 - (int) Math.floor(Math.log10(most)), 0, 6);
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(decimals);
    format.setMinimumFractionDigits(decimals);
    double tenth = Math.pow(10, decimals);
    double shown = Math.rint(value * tenth) / tenth;
    var number = format.format(shown == 0 ? 0 : shown).replace('-', '−');
    return data.signed() && shown > 0 ? "+" + number : number;
  }

  private double left() {
    return Math.clamp(getWidth() * 0.18, em(5), em(13));
  }

  private double foot() {
    return getHeight() - em(Legend.HEIGHT + 1.2);
  }

  private double wide() {
    return (getWidth() - left() - em(0.5)) / Math.max(1, data.columns().size());
  }

  private double high() {
    return (foot() - em(head(data))) / Math.max(1, data.rows().size());
  }

  @Override
  void draw() {
    heads();
    for (int row = 0; row < data.rows().size(); row++) {
      for (int column = 0; column < data.columns().size(); column++) {
        cell(row, column);
      }
    }
    data.marks().forEach(this::stroke);
    if (chosen().get() >= 0) {
      ring(chosen().get() / data.columns().size(), chosen().get() % data.columns().size());
    }
    double width = Math.min(em(22), getWidth() - left() - em(4));
    legend.draw(this, left() + em(1), foot() + em(1), width, locale);
  }

  /// Names of rows and columns, as many as can be read.
  private void heads() {
    middle(words(data.down(), "chart-axis", left() - em(0.6), Pos.CENTER_RIGHT), 0, em(HEAD - 1));
    double across = getWidth() - left();
    middle(words(data.across(), "chart-axis", across, Pos.CENTER), left(), em(0.8));
    int each = (int) Math.ceil(em(1.2) / Math.max(1, high()));
    for (int row = 0; row < data.rows().size(); row += Math.max(1, each)) {
      var name = words(data.rows().get(row), "chart-axis", left() - em(0.6), Pos.CENTER_RIGHT);
      middle(name, 0, em(head(data)) + (row + 0.5) * high());
    }
    if (isUpright(data)) {
      uprights();
      return;
    }
    int step = Math.max(1, (int) Math.ceil(em(3.4) / Math.max(1, wide())));
    for (int column = 0; column < data.columns().size(); column += step) {
      var name = words(data.columns().get(column), "chart-axis", wide() * step, Pos.CENTER);
      name.relocate(
          left() + (column + 0.5) * wide() - name.getWidth() / 2,
          Math.rint(em(head(data)) - em(0.3) - Math.min(name.getHeight(), em(2))));
    }
  }

  private void uprights() {
    int step = Math.max(1, (int) Math.ceil(em(1.25) / Math.max(1, wide())));
    double room = em(head(data) - 1.6);
    for (int column = 0; column < data.columns().size(); column += step) {
      var name = words(data.columns().get(column), "chart-axis", room, Pos.CENTER_LEFT);
      name.setWrapText(false);
      name.resize(room, name.prefHeight(-1));
      name.setRotate(-90);
      double x = left() + (column + 0.5) * wide();
      double y = em(head(data) - 0.4) - room / 2;
      name.relocate(x - room / 2, y - name.getHeight() / 2);
    }
  }

  private void cell(int row, int column) {
    double value = data.at(row, column);
    double x = left() + column * wide();
    double y = em(head(data)) + row * high();
    var box = add(new Rectangle(x, y, wide() + 0.5, high() + 0.5), "heat-cell");
    chooses(box, row * data.columns().size() + column);
    if (!Double.isFinite(value)) {
      box.getStyleClass().add("chart-noise");
      return;
    }
    box.setFill(legend.at(value));
    if (wide() >= em(3) && high() >= em(1.2)) {
      var number = words(written(value), "heat-number", wide(), Pos.CENTER);
      number.setStyle("-fx-text-fill: " + hex(legend.ink(value)) + ";");
      number.setMouseTransparent(true);
      middle(number, x, y + high() / 2);
    } else if (data.signed()) {
      sign(value, x + wide() / 2, y + high() / 2);
    } else {
      dot(value, x + wide() / 2, y + high() / 2);
    }
  }

  private static String hex(javafx.scene.paint.Color colour) {
    return colour.toString().replace("0x", "#").substring(0, 7);
  }

  /// A plus or a minus, as long as the number is large.
  private void sign(double value, double x, double y) {
    double r = reach(value);
    if (r < 1) {
      return;
    }
    var flat = line(x - r, y, x + r, y, "heat-sign", 1.2);
    flat.setStroke(legend.ink(value));
    flat.setMouseTransparent(true);
    if (value > 0) {
      var up = line(x, y - r, x, y + r, "heat-sign", 1.2);
      up.setStroke(legend.ink(value));
      up.setMouseTransparent(true);
    }
  }

  private void dot(double value, double x, double y) {
    double r = reach(value);
    if (r >= 0.8) {
      var dot = add(new Circle(x, y, r * 0.8), "heat-dot");
      dot.setFill(legend.ink(value));
      dot.setMouseTransparent(true);
    }
  }

  private double reach(double value) {
    double most = Math.max(Math.abs(legend.low()), Math.abs(legend.high()));
    return Math.min(wide(), high()) * 0.32 * Math.abs(value) / most;
  }

  private void stroke(HeatData.Mark mark) {
    double x = left() + (mark.column() + 0.5) * wide();
    double y = em(head(data)) + (mark.row() + 0.5) * high();
    double right = mark.upright() ? 0 : wide() / 2;
    double down = mark.upright() ? high() / 2 : 0;
    line(x - right, y - down, x + right, y + down, "heat-mark-outer", 6).setMouseTransparent(true);
    line(x - right, y - down, x + right, y + down, "heat-mark", 3).setMouseTransparent(true);
  }

  private void ring(int row, int column) {
    double x = left() + column * wide();
    double y = em(head(data)) + row * high();
    add(new Rectangle(x - 1, y - 1, wide() + 2, high() + 2), "heat-ring-outer")
        .setMouseTransparent(true);
    add(new Rectangle(x - 1, y - 1, wide() + 2, high() + 2), "heat-ring").setMouseTransparent(true);
  }
}
