package org.autopsie.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.shape.Rectangle;

/// A bar for each group with its interval, its own shape at the end; below them the band that was
/// chosen around the reference, and a stated line, each with its words. JavaFX thread only.
public final class GroupBars extends Plot implements Charted {
  private static final double ROW = 3.4;
  private static final double HEAD = 2.6;
  private static final double FOOT = 3.6;

  private final GroupsData data;
  private final Locale locale;
  private double head;

  /// A chart of these data; it takes the room that it is given.
  ///
  /// @param locale the language of the axis’s numbers
  public GroupBars(GroupsData data, Locale locale) {
    super("group-bars", 26, HEAD + ROW * data.bars().size() + FOOT);
    this.data = data;
    this.locale = locale;
  }

  @Override
  public List<String> axes() {
    return List.of(data.axis());
  }

  private double left() {
    return Math.clamp(getWidth() * 0.26, em(8), em(20));
  }

  private double right() {
    return getWidth() - Math.clamp(getWidth() * 0.24, em(8), em(17));
  }

  private double head() {
    return head;
  }

  private double foot() {
    return getHeight() - em(FOOT);
  }

  private double y(int row) {
    return Math.rint(head() + (row + 0.5) * (foot() - head()) / Math.max(1, data.bars().size()));
  }

  @Override
  void draw() {
    head = heads();
    var scale = Scale.over(data.numbers(), left() + em(0.5), right() - em(0.5));
    data.band()
        .ifPresent(band -> band(scale.at(band.low()), head(), scale.at(band.high()), foot()));
    axis(scale);
    for (int i = 0; i < data.bars().size(); i++) {
      draw(data.bars().get(i), scale, y(i));
    }
    data.line().ifPresent(line -> stated(scale.at(line.at())));
  }

  private void axis(Scale scale) {
    for (double tick : scale.ticks()) {
      double x = Math.rint(scale.at(tick));
      line(x, head(), x, foot(), tick == 0 ? "chart-zero" : "chart-grid", 1);
      var number = words(scale.written(tick, locale), "chart-axis", em(5), Pos.CENTER);
      middle(number, x - em(2.5), foot() + em(0.9));
    }
    var name = words(data.axis(), "chart-axis", right() - left() + em(8), Pos.CENTER);
    middle(name, left() - em(4), getHeight() - em(0.9));
  }

  private void stated(double x) {
    line(x, head(), x, foot(), "chart-published", 1.5).getStrokeDashArray().setAll(6.0, 4.0);
  }

  /// The words of the band and of the line, above everything; how high they are.
  private double heads() {
    var texts = new ArrayList<String>();
    data.band().ifPresent(band -> texts.add("▒ " + band.label()));
    data.line().ifPresent(line -> texts.add("┆ " + line.label()));
    double y = 0;
    for (var text : texts) {
      var words = words(text, "chart-axis", getWidth(), Pos.TOP_LEFT);
      words.relocate(0, y);
      y += words.getHeight();
    }
    tall(y / em(1) + ROW * data.bars().size() + FOOT + 1);
    return y + em(0.6);
  }

  private void draw(GroupRate bar, Scale scale, double y) {
    var name = bar.mark().sign() + " " + bar.label();
    middle(words(name, "chart-label", left() - em(0.8), Pos.CENTER_RIGHT), 0, y);
    var value = words(bar.words(), "chart-value", getWidth() - right() - em(0.8), Pos.CENTER_LEFT);
    middle(value, right() + em(0.8), y);
    if (Double.isFinite(bar.value())) {
      bar(bar, scale, y);
    }
  }

  private void bar(GroupRate bar, Scale scale, double y) {
    double zero = scale.at(0);
    double end = scale.at(bar.value());
    var body =
        new Rectangle(Math.min(zero, end), y - em(0.5), Math.max(1, Math.abs(end - zero)), em(1));
    add(body, bar.mark().fill()).setOpacity(0.45);
    if (bar.hasInterval()) {
      double low = scale.at(bar.low());
      double high = scale.at(bar.high());
      line(low, y, high, y, "chart-interval", 1.5);
      line(low, y - em(0.35), low, y + em(0.35), "chart-interval", 1.5);
      line(high, y - em(0.35), high, y + em(0.35), "chart-interval", 1.5);
    }
    add(bar.mark().shape(end, y, em(0.42)), bar.mark().fill());
  }
}
