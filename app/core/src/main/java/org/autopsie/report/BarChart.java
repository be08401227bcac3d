package org.autopsie.report;

import java.util.List;
import java.util.stream.DoubleStream;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.report.Svg.Face;

/// Sizes from zero, one bar each, with their intervals; numbers stand at the end of each line.
record BarChart(Frame frame, String unit, List<Bar> bars) implements Chart {
  private static final double LEFT = 222;
  private static final double RIGHT = 560;
  private static final double VALUES = 580;
  private static final double HEIGHT = 46;

  /// One size.
  record Bar(String label, Metric metric) {}

  BarChart {
    bars = List.copyOf(bars);
  }

  @Override
  public String svg() {
    var svg = new Svg(760);
    double top = frame.head(svg) + 6;
    double bottom = top + bars.size() * HEIGHT;
    var axis = Axis.over(numbers(), LEFT, RIGHT);
    grid(svg, axis, top, bottom);
    for (int i = 0; i < bars.size(); i++) {
      draw(svg, axis, bars.get(i), top + (i + 0.5) * HEIGHT);
    }
    svg.line(axis.at(0), top, axis.at(0), bottom, Look.INK_3, 1.5);
    return frame.finish(svg, bottom + 40);
  }

  private void grid(Svg svg, Axis axis, double top, double bottom) {
    double scale = Measure.scale(unit);
    for (double tick : axis.ticks()) {
      double x = axis.at(tick);
      svg.line(x, top, x, bottom, Look.LINE, 1);
      var words = frame.language().numbers().of(tick * scale, axis.decimals(scale));
      svg.text(x, bottom + 17, words, Face.SMALL.to("middle"));
    }
    var name = Measure.axis(unit, frame.language());
    svg.text((LEFT + RIGHT) / 2, bottom + 36, name, Face.NOTE.to("middle"));
  }

  private void draw(Svg svg, Axis axis, Bar bar, double y) {
    var measure = new Measure(bar.metric(), frame.language());
    var metric = bar.metric();
    svg.paragraph(16, y, bar.label(), LEFT - 40, Face.LABEL);
    svg.text(VALUES, y - 2, measure.words(), Face.LABEL);
    svg.text(VALUES, y + 14, measure.n(), Face.SMALL);
    if (!measure.isShown()) {
      return;
    }
    double zero = axis.at(0);
    double end = axis.at(metric.value());
    svg.rect(Math.min(zero, end), y - 9, Math.abs(end - zero), 18, Look.ACCENT);
    if (measure.hasInterval()) {
      svg.line(axis.at(metric.low()), y, axis.at(metric.high()), y, Look.PANE, 5);
      svg.line(axis.at(metric.low()), y, axis.at(metric.high()), y, Look.INK, 2);
    }
  }

  private DoubleStream numbers() {
    var shown =
        bars.stream()
            .filter(bar -> new Measure(bar.metric(), frame.language()).isShown())
            .map(Bar::metric)
            .flatMapToDouble(m -> DoubleStream.of(m.value(), m.low(), m.high()));
    return DoubleStream.concat(shown, DoubleStream.of(0));
  }

  @Override
  public List<String> heads() {
    var language = frame.language();
    return List.of(
        language.say("bars.what"), language.say("table.measured"), language.say("table.n"));
  }

  @Override
  public List<List<String>> rows() {
    var numbers = frame.language().numbers();
    return bars.stream()
        .map(bar ->
            List.of(
                bar.label(),
                new Measure(bar.metric(), frame.language()).words(),
                numbers.count(bar.metric().n())))
        .toList();
  }
}
