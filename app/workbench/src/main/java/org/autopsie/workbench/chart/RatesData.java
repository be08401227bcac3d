package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.autopsie.run.Words;

/// What a chart of rates shows: a few rates, each of several groups, all in one unit. Every word is
/// ready to be shown.
///
/// @param axis the title of the axis: what is counted and its unit
/// @param limit the number that cannot be exceeded, and what is said beyond it; absent where there
///   is none
/// @param rows the rates, the first on top
public record RatesData(String axis, Optional<Limit> limit, List<Row> rows) {
  private static final Words WORDS = Words.of(RatesData.class);

  /// How far beyond the limit the axis goes at most, in limits.
  private static final double REACH = 0.4;

  public RatesData {
    rows = List.copyOf(rows);
  }

  /// From where on numbers mean nothing.
  ///
  /// @param at in the unit of the axis
  /// @param label what is said beyond it
  public record Limit(double at, String label) {}

  /// One rate.
  ///
  /// @param label its name
  /// @param note of whom it is a share, or that it follows from the others
  /// @param dots one for each group, always in the same order
  public record Row(String label, String note, List<Dot> dots) {
    public Row {
      dots = List.copyOf(dots);
    }
  }

  /// The rate of one group.
  ///
  /// @param group its name
  /// @param value the number; NaN where there is none
  /// @param low lower end of its interval; NaN where there is none
  /// @param high upper end
  /// @param words the number in words, with its interval; why there is none where there is none
  public record Dot(String group, double value, double low, double high, String words) {

    /// A number without an interval.
    public static Dot exact(String group, double value, String words) {
      return new Dot(group, value, Double.NaN, Double.NaN, words);
    }

    boolean hasInterval() {
      return Double.isFinite(low) && Double.isFinite(high);
    }
  }

  /// Every number that must have room on the axis, zero and the limit.
  DoubleStream numbers() {
    return DoubleStream.concat(
        DoubleStream.concat(DoubleStream.of(0), limit.stream().mapToDouble(Limit::at)),
        rows.stream()
            .flatMap(row -> row.dots().stream())
            .flatMapToDouble(dot -> DoubleStream.of(dot.value(), dot.low(), dot.high()))
            .map(this::within));
  }

  /// Where a number is drawn: one far beyond the limit stands at the end of the axis.
  double within(double value) {
    return limit
        .filter(one -> Double.isFinite(one.at()) && !Double.isNaN(value))
        .map(one -> Math.clamp(value, -REACH * one.at(), (1 + REACH) * one.at()))
        .orElse(value);
  }

  /// The same numbers as a table: one row for each rate of each group.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.what"),
            WORDS.say(locale, "column.group"),
            axis,
            WORDS.say(locale, "column.low"),
            WORDS.say(locale, "column.high"));
    return new Twin(
        heads,
        rows.stream()
            .flatMap(row ->
                row.dots().stream()
                    .map(dot ->
                        List.of(
                            word(row.label()),
                            word(dot.group()),
                            number(dot.value()),
                            number(dot.low()),
                            number(dot.high()))))
            .toList());
  }
}
