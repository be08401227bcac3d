package org.autopsie.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.report.Svg.Face;

/// Estimates with their intervals, one a line, on one axis; the noise floor as a grey band drawn
/// first. Numbers stand at the end of each line.
///
/// @param noise how far the noise reaches on each side of zero; empty where none was measured
record IntervalChart(Frame frame, String unit, List<Row> lines, Optional<Double> noise)
    implements Chart {
  private static final double LEFT = 262;
  private static final double RIGHT = 560;
  private static final double VALUES = 580;

  /// One estimate.
  ///
  /// @param published the published number in the same unit, where there is one
  record Row(String label, Metric metric, Status status, String word, Optional<Double> published) {}

  IntervalChart {
    lines = List.copyOf(lines);
  }

  @Override
  public String svg() {
    var svg = new Svg(760);
    double top = frame.head(svg) + 6;
    var axis = Axis.over(numbers(), LEFT, RIGHT);
    double bottom = top + lines.stream().mapToDouble(IntervalChart::height).sum();
    band(svg, axis, top, bottom);
    grid(svg, axis, top, bottom);
    double y = top;
    for (var line : lines) {
      draw(svg, axis, line, y + height(line) / 2);
      y += height(line);
    }
    return frame.finish(svg, bottom + 40);
  }

  private void band(Svg svg, Axis axis, double top, double bottom) {
    noise.ifPresent(reach -> {
      double from = axis.at(-reach);
      svg.rect(from, top, Math.max(1, axis.at(reach) - from), bottom - top, Look.NOISE);
    });
  }

  private void grid(Svg svg, Axis axis, double top, double bottom) {
    var numbers = frame.language().numbers();
    double scale = Measure.scale(unit);
    for (double tick : axis.ticks()) {
      boolean neutral = tick == neutral();
      double x = axis.at(tick);
      svg.line(x, top, x, bottom, neutral ? Look.INK_3 : Look.LINE, neutral ? 1.5 : 1);
      var words = numbers.of(tick * scale, axis.decimals(scale));
      svg.text(x, bottom + 17, words, Face.SMALL.to("middle"));
    }
    var name = Measure.axis(unit, frame.language());
    svg.text((LEFT + RIGHT) / 2, bottom + 36, name, Face.NOTE.to("middle"));
  }

  private void draw(Svg svg, Axis axis, Row row, double y) {
    double line = y + 4.5 - (Svg.wrap(row.label(), LEFT - 40, 13).size() - 1) * 9;
    svg.paragraph(16, line, row.label(), LEFT - 40, Face.LABEL);
    var measure = new Measure(row.metric(), frame.language());
    var values = Svg.wrap(measure.words(), svg.width() - VALUES - 12, 13);
    double after =
        svg.paragraph(
            VALUES,
            y - 4 - (values.size() - 1) * 9,
            measure.words(),
            svg.width() - VALUES - 12,
            Face.LABEL);
    svg.text(VALUES, after, row.status().sign() + " " + measure.n(), Face.SMALL);
    if (measure.isShown()) {
      mark(svg, axis, row, y);
    }
  }

  private static void mark(Svg svg, Axis axis, Row row, double y) {
    var metric = row.metric();
    var colour = row.status().colour();
    row.published()
        .ifPresent(p -> svg.line(axis.at(p), y - 12, axis.at(p), y + 12, Look.INK, 2, "3 3"));
    if (Double.isFinite(metric.low()) && Double.isFinite(metric.high())) {
      svg.line(axis.at(metric.low()), y, axis.at(metric.high()), y, colour, 2);
      svg.line(axis.at(metric.low()), y - 8, axis.at(metric.low()), y + 8, colour, 2);
      svg.line(axis.at(metric.high()), y - 8, axis.at(metric.high()), y + 8, colour, 2);
    }
    double x = axis.at(metric.value());
    switch (row.status()) {
      case OBSERVED -> svg.diamond(x, y, 6, colour, colour);
      case FOUND -> svg.disc(x, y, 5, colour, colour);
      case NOT_FOUND, NOT_TRIED -> svg.disc(x, y, 5, Look.PANE, colour);
    }
  }

  private DoubleStream numbers() {
    var shown = lines.stream().filter(row -> new Measure(row.metric(), frame.language()).isShown());
    var drawn = shown.flatMapToDouble(IntervalChart::numbers);
    var edges = DoubleStream.of(neutral(), -noise.orElse(Double.NaN), noise.orElse(Double.NaN));
    return DoubleStream.concat(drawn, edges);
  }

  private static DoubleStream numbers(Row row) {
    var m = row.metric();
    return DoubleStream.of(m.value(), m.low(), m.high(), row.published().orElse(Double.NaN));
  }

  /// The number that means no difference; NaN where the unit has none.
  private double neutral() {
    return switch (unit) {
      case "ratio" -> 1;
      case "ranks", "similarity", "points", "effect", "nats" -> 0;
      default -> Double.NaN;
    };
  }

  private static double height(Row row) {
    return Math.max(50, 22 + 18 * Svg.wrap(row.label(), LEFT - 40, 13).size());
  }

  @Override
  public List<String> heads() {
    var language = frame.language();
    return List.of(
        language.say("table.step"),
        language.say("table.measured"),
        language.say("table.n"),
        language.say("table.status"));
  }

  @Override
  public List<List<String>> rows() {
    return lines.stream().map(this::cells).toList();
  }

  private List<String> cells(Row row) {
    var n = new Measure(row.metric(), frame.language()).units();
    var words = new Measure(row.metric(), frame.language()).words();
    return List.of(row.label(), words, n, row.status().sign() + " " + row.word());
  }
}
