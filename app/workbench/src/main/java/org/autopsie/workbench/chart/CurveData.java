package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.autopsie.run.Words;

/// What a curve chart shows: a number over another one. Every word is ready to be shown.
///
/// @param across the title of the lower axis: what is changed, and its unit
/// @param down the title of the upright axis: what is read off, and its unit
/// @param lines the curves, each drawn over those before it
/// @param points what is marked on them
public record CurveData(String across, String down, List<Line> lines, List<Point> points) {
  private static final Words WORDS = Words.of(CurveData.class);

  public CurveData {
    lines = List.copyOf(lines);
    points = List.copyOf(points);
  }

  /// How a curve is drawn.
  public enum Role {
    /// In colour, with its band and its name at its end.
    MAIN,
    /// Thin and grey, one of many.
    QUIET
  }

  /// One curve.
  ///
  /// @param label its name
  /// @param at where it was asked, ascending
  /// @param values the number there; NaN leaves a gap
  /// @param low lower ends of the intervals; NaN where there is none
  /// @param high upper ends
  public record Line(
      String label,
      List<Double> at,
      List<Double> values,
      List<Double> low,
      List<Double> high,
      Role role) {
    public Line {
      at = List.copyOf(at);
      values = List.copyOf(values);
      low = List.copyOf(low);
      high = List.copyOf(high);
    }

    /// The number at a place between two that were asked; NaN outside.
    double value(double place) {
      for (int i = 1; i < at.size(); i++) {
        if (place >= at.get(i - 1) && place <= at.get(i)) {
          double wide = at.get(i) - at.get(i - 1);
          double share = wide == 0 ? 0 : (place - at.get(i - 1)) / wide;
          return values.get(i - 1) + share * (values.get(i) - values.get(i - 1));
        }
      }
      return at.size() == 1 && at.getFirst() == place ? values.getFirst() : Double.NaN;
    }
  }

  /// A place on the lower axis that is marked, such as where a label flips.
  ///
  /// @param label what is there, in words
  public record Point(double at, String label) {}

  DoubleStream acrosses() {
    return DoubleStream.concat(
        points.stream().mapToDouble(Point::at),
        lines.stream().flatMapToDouble(line -> line.at().stream().mapToDouble(v -> v)));
  }

  DoubleStream numbers() {
    return lines.stream()
        .flatMap(line -> Stream.of(line.values(), line.low(), line.high()))
        .flatMapToDouble(values -> values.stream().mapToDouble(v -> v));
  }

  /// The same numbers as a table: one row for each number that was asked for.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.curve"),
            across,
            down,
            WORDS.say(locale, "column.from"),
            WORDS.say(locale, "column.to"));
    return new Twin(
        heads,
        lines.stream()
            .flatMap(line ->
                IntStream.range(0, line.at().size())
                    .mapToObj(i ->
                        List.of(
                            word(line.label()),
                            number(line.at().get(i)),
                            number(line.values().get(i)),
                            number(line.low().get(i)),
                            number(line.high().get(i)))))
            .toList());
  }
}
