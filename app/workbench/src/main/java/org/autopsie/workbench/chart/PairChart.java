package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.shape.Circle;
import org.autopsie.workbench.chart.PairData.Pair;

/// Before and after for several things, as dumbbells on one axis: a ring where each stood, a disc
/// where it stands, a line between. JavaFX thread only.
public final class PairChart extends Plot implements Charted {
  private static final double ROW = 2.4;
  private static final double HEAD = 1.8;
  private static final double FOOT = 3.6;

  private final PairData data;
  private final Locale locale;

  /// A chart of these data; it takes the room that it is given.
  ///
  /// @param locale the language of the axis’s numbers
  public PairChart(PairData data, Locale locale) {
    super("pair-chart", 18, HEAD + ROW * data.pairs().size() + FOOT);
    this.data = data;
    this.locale = locale;
  }

  @Override
  public List<String> axes() {
    return List.of(data.axis());
  }

  private double left() {
    return Math.clamp(getWidth() * 0.27, em(6.5), em(20));
  }

  private double right() {
    return getWidth() - Math.clamp(getWidth() * 0.2, em(6.5), em(16));
  }

  private double foot() {
    return getHeight() - em(FOOT);
  }

  private double y(int row) {
    double high = foot() - em(HEAD);
    return Math.rint(em(HEAD) + (row + 0.5) * high / Math.max(1, data.pairs().size()));
  }

  @Override
  void draw() {
    var scale = Scale.over(data.numbers(), left() + em(1), right() - em(1));
    axis(scale);
    for (int i = 0; i < data.pairs().size(); i++) {
      draw(data.pairs().get(i), scale, y(i));
    }
    if (!data.pairs().isEmpty()) {
      names(data.pairs().getFirst(), scale);
    }
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

  private void draw(Pair pair, Scale scale, double y) {
    double from = scale.at(pair.before());
    double to = scale.at(pair.after());
    middle(words(pair.label(), "chart-label", left() - em(1), Pos.CENTER_RIGHT), 0, y);
    var value = words(pair.value(), "chart-value", getWidth() - right() - em(1), Pos.CENTER_LEFT);
    middle(value, right() + em(1), y);
    line(from, y, to, y, "chart-b", 2);
    add(new Circle(from, y, em(0.4)), "chart-before");
    add(new Circle(to, y, em(0.42)), "chart-b-mark");
  }

  /// The two names over the first pair, each on its own side; they reach over their marks where
  /// these are far enough apart.
  private void names(Pair first, Scale scale) {
    boolean rises = first.after() >= first.before();
    double from = scale.at(first.before());
    double to = scale.at(first.after());
    double reach = Math.min(em(0.5), Math.abs(to - from) / 2 - em(0.3));
    name(data.before(), from, rises ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT, reach);
    name(data.after(), to, rises ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT, reach);
  }

  private void name(String name, double x, Pos side, double reach) {
    double wide = em(8);
    var words = words(name, "chart-axis", wide, side);
    double start = side == Pos.CENTER_RIGHT ? x - wide + reach : x - reach;
    words.relocate(start, Math.rint(em(HEAD) - words.getHeight()));
  }
}
