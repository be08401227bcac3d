package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.autopsie.workbench.chart.RatesData.Dot;
import org.autopsie.workbench.chart.RatesData.Row;

/// A few rates of several groups on one axis: each rate by its name, and below it one line for each
/// group with its name, its marker (a disc, a diamond, a triangle) and its number. What lies beyond
/// the limit is grey and says so. JavaFX thread only.
public final class RatesChart extends Plot implements Charted {
  private static final double HEAD = 2.3;
  private static final double LINE = 1.75;
  private static final double GAP = 0.5;
  private static final double FOOT = 4;

  /// Room above everything for the words beyond the limit.
  private static final double TOP = 1.6;

  private static final int SHAPES = 3;

  private RatesData data;
  private final Locale locale;
  private double left;
  private double right;

  /// A chart of these data; it takes the room that it is given.
  ///
  /// @param locale the language of the axis’s numbers
  public RatesChart(RatesData data, Locale locale) {
    super("rates-chart", 20, high(data));
    this.data = data;
    this.locale = locale;
  }

  /// Shows other numbers of the same rates and groups.
  public void show(RatesData other) {
    data = other;
    requestLayout();
  }

  private static double high(RatesData data) {
    return FOOT
        + (data.limit().isPresent() ? TOP : 0)
        + data.rows().stream().mapToDouble(row -> HEAD + GAP + LINE * row.dots().size()).sum();
  }

  @Override
  public List<String> axes() {
    return List.of(data.axis());
  }

  private double left() {
    return widest(Dot::group, 0.34) + em(0.8);
  }

  private double right() {
    return getWidth() - widest(Dot::words, 0.3) - em(0.6);
  }

  /// What the words of every line want, or that share of the room where it is less.
  private double widest(Function<Dot, String> words, double most) {
    var probe = words("", "chart-value", getWidth(), Pos.CENTER_LEFT);
    double wide = 0;
    for (var row : data.rows()) {
      for (var dot : row.dots()) {
        probe.setText(words.apply(dot));
        wide = Math.max(wide, probe.prefWidth(-1) + 1);
      }
    }
    getChildren().remove(probe);
    return Math.min(Math.ceil(wide), most * getWidth());
  }

  private double foot() {
    return getHeight() - em(FOOT - 0.6);
  }

  @Override
  void draw() {
    left = left();
    right = right();
    var scale = Scale.over(data.numbers(), left + em(0.6), right - em(0.6));
    data.limit().ifPresent(limit -> beyond(limit, scale));
    axis(scale);
    double top = data.limit().isPresent() ? TOP : 0;
    double stretch = foot() / em(high(data) - FOOT + 0.6);
    for (var row : data.rows()) {
      draw(row, scale, em(top) * stretch, stretch);
      top += HEAD + GAP + LINE * row.dots().size();
    }
  }

  private void beyond(RatesData.Limit limit, Scale scale) {
    double from = scale.at(limit.at());
    double to = scale.at(scale.high());
    if (scale.low() < 0) {
      band(scale.at(scale.low()), 0, scale.at(0), foot());
    }
    if (to - from > 1) {
      band(from, 0, to, foot());
      var words = words(limit.label(), "chart-band", em(11), Pos.CENTER_LEFT);
      words.getStyleClass().add("inside");
      double wide = Math.min(words.getWidth(), Math.ceil(words.prefWidth(-1)));
      words.resize(wide, words.prefHeight(wide));
      words.relocate(Math.min(from + em(0.3), getWidth() - wide), 0);
    }
  }

  private void axis(Scale scale) {
    for (double tick : scale.ticks()) {
      double x = Math.rint(scale.at(tick));
      boolean limit = data.limit().filter(one -> one.at() == tick).isPresent();
      line(x, 0, x, foot(), limit ? "chart-neutral" : "chart-grid", 1);
      var number = words(scale.written(tick, locale), "chart-axis", em(4), Pos.CENTER);
      middle(number, x - em(2), foot() + em(0.9));
    }
    middle(words(data.axis(), "chart-axis", getWidth(), Pos.CENTER), 0, getHeight() - em(1));
  }

  private void draw(Row row, Scale scale, double top, double stretch) {
    var name = words(row.label(), "chart-label", getWidth(), Pos.CENTER_LEFT);
    double wide = Math.min(getWidth(), Math.ceil(name.prefWidth(-1)));
    name.resize(wide, name.prefHeight(wide));
    double middle = top + em(HEAD) * stretch / 2;
    middle(name, 0, middle);
    double rest = getWidth() - wide - em(0.8);
    if (rest > em(6)) {
      middle(words(row.note(), "chart-axis", rest, Pos.CENTER_LEFT), wide + em(0.8), middle);
    }
    for (int i = 0; i < row.dots().size(); i++) {
      draw(row.dots().get(i), i, scale, top + em(HEAD + LINE * (i + 0.5)) * stretch);
    }
  }

  private void draw(Dot dot, int group, Scale scale, double y) {
    middle(words(dot.group(), "chart-value", left - em(0.8), Pos.CENTER_RIGHT), 0, y);
    line(left, Math.rint(y), right, Math.rint(y), "chart-grid", 1);
    double room = getWidth() - right - em(0.6);
    middle(words(dot.words(), "chart-value", room, Pos.CENTER_LEFT), right + em(0.6), y);
    if (Double.isNaN(dot.value())) {
      return;
    }
    if (dot.hasInterval()) {
      var style = "chart-" + letter(group);
      double low = scale.at(dot.low());
      double high = scale.at(dot.high());
      line(low, y, high, y, style, 2);
      line(low, y - em(0.3), low, y + em(0.3), style, 2);
      line(high, y - em(0.3), high, y + em(0.3), style, 2);
    }
    add(shape(group, scale.at(data.within(dot.value())), y), "chart-" + letter(group) + "-mark");
  }

  private static char letter(int group) {
    return (char) ('a' + group % SHAPES);
  }

  private Node shape(int group, double x, double y) {
    double r = em(0.44);
    double d = r * 1.3;
    return switch (group % SHAPES) {
      case 0 -> new Circle(x, y, r);
      case 1 -> new Polygon(x, y - d, x + d, y, x, y + d, x - d, y);
      default -> new Polygon(x, y - d, x + d, y + r, x - d, y + r);
    };
  }
}
