package org.autopsie.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.autopsie.evidence.Curve;
import org.autopsie.report.Svg.Face;

/// A number over one parameter, with its interval as upright lines.
record CurveChart(Frame frame, Curve curve) implements Chart {
  private static final double LEFT = 84;
  private static final double RIGHT = 720;
  private static final double HIGH = 240;

  @Override
  public String svg() {
    var svg = new Svg(760);
    double top = frame.head(svg) + 10;
    double bottom = top + HIGH;
    var x = Axis.over(curve.at().stream().mapToDouble(v -> v), LEFT, RIGHT);
    var y = Axis.over(numbers(), bottom, top);
    axes(svg, x, y, bottom);
    for (int i = 0; i < curve.at().size(); i++) {
      interval(svg, x, y, i);
    }
    for (int i = 1; i < curve.at().size(); i++) {
      if (isKnown(i - 1) && isKnown(i)) {
        svg.line(at(x, i - 1), value(y, i - 1), at(x, i), value(y, i), Look.ACCENT, 2.2);
      }
    }
    IntStream.range(0, curve.at().size())
        .filter(this::isKnown)
        .forEach(i -> svg.disc(at(x, i), value(y, i), 2.5, Look.ACCENT, Look.ACCENT));
    return frame.finish(svg, bottom + 42);
  }

  private boolean isKnown(int i) {
    return Double.isFinite(curve.values().get(i));
  }

  private double at(Axis x, int i) {
    return x.at(curve.at().get(i));
  }

  private double value(Axis y, int i) {
    return y.at(curve.values().get(i));
  }

  private DoubleStream numbers() {
    return Stream.of(curve.values(), curve.low(), curve.high())
        .flatMapToDouble(all -> all.stream().mapToDouble(v -> v));
  }

  private void axes(Svg svg, Axis x, Axis y, double bottom) {
    var numbers = frame.language().numbers();
    for (double tick : y.ticks()) {
      svg.line(LEFT, y.at(tick), RIGHT, y.at(tick), Look.LINE, 1);
      svg.text(LEFT - 8, y.at(tick) + 4, numbers.of(tick, y.decimals(1)), Face.SMALL.to("end"));
    }
    for (double tick : x.ticks()) {
      svg.line(x.at(tick), bottom, x.at(tick), bottom + 5, Look.INK_3, 1);
      svg.text(x.at(tick), bottom + 19, numbers.of(tick, x.decimals(1)), Face.SMALL.to("middle"));
    }
    svg.text((LEFT + RIGHT) / 2, bottom + 38, over(), Face.NOTE.to("middle"));
  }

  private void interval(Svg svg, Axis x, Axis y, int i) {
    double low = curve.low().get(i);
    double high = curve.high().get(i);
    if (Double.isFinite(low) && Double.isFinite(high)) {
      svg.line(at(x, i), y.at(low), at(x, i), y.at(high), Look.NOISE, 5);
    }
  }

  @Override
  public List<String> heads() {
    var language = frame.language();
    return List.of(over(), language.say("table.measured"), language.say("parts.interval"));
  }

  @Override
  public List<List<String>> rows() {
    return IntStream.range(0, curve.at().size())
        .mapToObj(i ->
            List.of(
                number(curve.at().get(i)),
                number(curve.values().get(i)),
                Double.isFinite(curve.low().get(i))
                    ? frame
                        .language()
                        .say("interval", number(curve.low().get(i)), number(curve.high().get(i)))
                    : "–"))
        .toList();
  }

  private String number(double value) {
    return Double.isFinite(value) ? frame.language().numbers().of(value, 4) : "–";
  }

  /// The parameter in words, or as it is written where nobody named it.
  private String over() {
    return frame.language().sayOr("over." + curve.over(), curve.over());
  }
}
