package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.autopsie.workbench.chart.WeatData.Side;

/// Two lists of words as histograms on one axis, the first filled, the second open, the mean of
/// each as a disc and a diamond, and the effect drawn between the two means. JavaFX thread only.
public final class WeatChart extends Plot implements Charted {
  private static final int BINS = 24;
  private static final double HEAD = 2.2;
  private static final double ROW = 9;
  private static final double MIDDLE = 3.2;
  private static final double FOOT = 3.6;

  private final WeatData data;
  private final Locale locale;

  /// A chart of these data; it takes the room that it is given.
  public WeatChart(WeatData data, Locale locale) {
    super("weat-chart", 22, HEAD + 2 * ROW + MIDDLE + FOOT);
    this.data = data;
    this.locale = locale;
  }

  @Override
  public List<String> axes() {
    return List.of(data.axis(), data.down());
  }

  @Override
  void draw() {
    var scale = Scale.over(data.numbers(), em(2.4), getWidth() - em(1));
    double foot = em(HEAD + 2 * ROW + MIDDLE);
    for (double tick : scale.ticks()) {
      double x = Math.rint(scale.at(tick));
      line(x, em(HEAD), x, foot, tick == 0 ? "chart-neutral" : "chart-grid", 1);
      var number = words(scale.written(tick, locale), "chart-axis", em(4), Pos.CENTER);
      middle(number, x - em(2), foot + em(0.9));
    }
    middle(words(data.axis(), "chart-axis", getWidth(), Pos.CENTER), 0, foot + em(2.6));
    middle(words("← " + data.left(), "chart-label", getWidth() / 2, Pos.CENTER_LEFT), 0, em(1));
    var right = words(data.right() + " →", "chart-label", getWidth() / 2, Pos.CENTER_RIGHT);
    middle(right, getWidth() - right.getWidth(), em(1));
    int most = Math.max(1, Math.max(most(0, scale), most(1, scale)));
    draw(0, em(HEAD + ROW), most, scale);
    draw(1, foot, most, scale);
    effect(scale);
  }

  private int[] bins(Side side, Scale scale) {
    var bins = new int[BINS];
    side.values()
        .forEach(value -> {
          double share = (value - scale.low()) / (scale.high() - scale.low());
          bins[Math.clamp((int) (share * BINS), 0, BINS - 1)]++;
        });
    return bins;
  }

  private int most(int list, Scale scale) {
    return java.util.Arrays.stream(bins(data.lists().get(list), scale)).max().orElse(0);
  }

  private void draw(int list, double floor, int most, Scale scale) {
    var side = data.lists().get(list);
    var bins = bins(side, scale);
    double wide = (scale.to() - scale.from()) / BINS;
    double room = em(ROW - 2.4);
    for (int i = 0; i < BINS; i++) {
      double high = room * bins[i] / most;
      if (high > 0) {
        var bar = new Rectangle(scale.from() + i * wide + 1, floor - high, wide - 2, high);
        add(bar, "threshold-bar", list == 0 ? "filled" : "open");
      }
    }
    line(scale.from(), Math.rint(floor), scale.to(), Math.rint(floor), "chart-neutral", 1);
    middle(snug(side.name(), "chart-band", getWidth() - em(3)), em(2.6), floor - room - em(1.2));
    var top = words(String.valueOf(most), "chart-axis", em(2), Pos.CENTER_RIGHT);
    middle(top, 0, floor - room);
    if (list == 0) {
      var down = snug(data.down(), "chart-band", getWidth() * 0.5);
      middle(down, getWidth() - down.getWidth(), floor - room - em(1.2));
    }
  }

  /// Words no wider than they are, so that they cover no more of the lines below them.
  private Label snug(String said, String style, double width) {
    var label = words(said, style, width, Pos.CENTER_LEFT);
    double wide = Math.min(label.getWidth(), Math.ceil(label.prefWidth(-1)));
    label.resize(wide, label.prefHeight(wide));
    return label;
  }

  /// A line from the one mean to the other, with the effect beside it.
  private void effect(Scale scale) {
    double y = em(HEAD + ROW + 1.1);
    double one = scale.at(data.lists().getFirst().mean());
    double other = scale.at(data.lists().getLast().mean());
    line(one, em(HEAD + 2.4), one, y, "chart-flip", 1.5);
    line(other, y, other, em(HEAD + 2 * ROW + MIDDLE), "chart-flip", 1.5);
    line(one, y, other, y, "chart-flip", 3);
    double r = em(0.42);
    double d = r * 1.3;
    add(new Circle(one, y, r), "chart-b-mark");
    add(new Polygon(other, y - d, other + d, y, other, y + d, other - d, y), "chart-b-mark");
    var said = snug(data.effect(), "chart-label", getWidth() - em(2));
    double wide = said.getWidth();
    double x = Math.clamp((one + other) / 2 - wide / 2, 0, Math.max(0, getWidth() - wide));
    middle(said, x, y + em(1.5));
  }
}
