package org.autopsie.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.shape.StrokeLineCap;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.IntervalData.Row;

/// Estimates with their 95 % intervals, one a row, on one axis: a marker that says how each ended,
/// a dashed tick where a number was published, the noise floor as a grey band drawn first. Numbers
/// and words stand at the end of each row. JavaFX thread only.
public final class IntervalChart extends Plot implements Charted {
  private static final Words WORDS = Words.of(IntervalChart.class);
  private static final double ROW = 3.6;
  private static final double FOOT = 4.2;

  private final IntervalData data;
  private final Locale locale;

  /// A chart of these data; it takes the room that it is given.
  ///
  /// @param locale the language of the axis’s numbers
  public IntervalChart(IntervalData data, Locale locale) {
    super("interval-chart", 34, ROW * data.rows().size() + FOOT);
    this.data = data;
    this.locale = locale;
  }

  @Override
  public List<String> axes() {
    return List.of(data.axis());
  }

  private double left() {
    return Math.clamp(getWidth() * 0.3, em(10), em(22));
  }

  private double right() {
    return getWidth() - Math.clamp(getWidth() * 0.27, em(11), em(20));
  }

  private double foot() {
    return getHeight() - em(FOOT - 0.6);
  }

  private double y(int row) {
    return Math.rint((row + 0.5) * foot() / Math.max(1, data.rows().size()));
  }

  @Override
  void draw() {
    var scale = Scale.over(data.numbers(), left() + em(1), right() - em(1));
    data.noise().ifPresent(band -> band(scale.at(band.low()), 0, scale.at(band.high()), foot()));
    axis(scale);
    for (int i = 0; i < data.rows().size(); i++) {
      draw(data.rows().get(i), scale, y(i));
    }
    data.noise().ifPresent(band -> noise(scale, band));
  }

  private void axis(Scale scale) {
    for (double tick : scale.ticks()) {
      boolean neutral = data.neutral().isPresent() && data.neutral().getAsDouble() == tick;
      double x = Math.rint(scale.at(tick));
      line(x, 0, x, foot(), neutral ? "chart-neutral" : "chart-grid", 1);
      var number = words(scale.written(tick, locale), "chart-axis", em(5), Pos.CENTER);
      middle(number, x - em(2.5), foot() + em(0.9));
    }
    double wide = right() - left() + em(8);
    var name = words(data.axis(), "chart-axis", wide, Pos.CENTER);
    middle(name, left() - em(4), getHeight() - em(1.1));
  }

  private void noise(Scale scale, IntervalData.Band band) {
    var words = words(band.label(), "chart-band", em(12), Pos.CENTER_LEFT);
    double wide = Math.min(words.getWidth(), Math.ceil(words.prefWidth(-1)));
    words.resize(wide, words.getHeight());
    words.relocate(beside(scale, band, wide), Math.rint(foot() - words.getHeight()));
  }

  /// Beside the band where there is room for so wide a word, else in it.
  private double beside(Scale scale, IntervalData.Band band, double wide) {
    double after = scale.at(band.high()) + em(0.4);
    if (after + wide <= right()) {
      return after;
    }
    double before = scale.at(band.low()) - em(0.4) - wide;
    return before >= left() ? before : scale.at(band.low()) + em(0.4);
  }

  private void draw(Row row, Scale scale, double y) {
    middle(words(row.label(), "chart-label", left() - em(1), Pos.CENTER_RIGHT), 0, y);
    double wide = getWidth() - right() - em(1);
    var end = new ArrayList<>(List.of(words(row.value(), "chart-value", wide, Pos.CENTER_LEFT)));
    end.add(words(row.mark().sign() + " " + row.status(), "chart-status", wide, Pos.CENTER_LEFT));
    end.getLast().getStyleClass().add(row.mark().style());
    stack(end, right() + em(1), y);
    row.published().ifPresent(number -> published(scale.at(number), y));
    if (row.isMeasured()) {
      estimate(row, scale, y);
    }
  }

  private void published(double x, double y) {
    var tick = line(x, y - em(1), x, y + em(1), "chart-published", 2);
    tick.setStrokeLineCap(StrokeLineCap.BUTT);
    tick.getStrokeDashArray().setAll(4.0, 3.0);
    var word = words(WORDS.say(locale, "chart.published"), "chart-axis", em(6), Pos.CENTER);
    word.relocate(x - em(3), Math.rint(y - em(1) - word.getHeight()));
  }

  private void estimate(Row row, Scale scale, double y) {
    if (row.hasInterval()) {
      double low = scale.at(row.low());
      double high = scale.at(row.high());
      whisker(low, y, high, y, row);
      whisker(low, y - em(0.35), low, y + em(0.35), row);
      whisker(high, y - em(0.35), high, y + em(0.35), row);
    }
    mark(row.mark(), scale.at(row.measured()), y);
  }

  private void whisker(double x1, double y1, double x2, double y2, Row row) {
    line(x1, y1, x2, y2, "chart-whisker", 2).getStyleClass().add(row.mark().style());
  }
}
