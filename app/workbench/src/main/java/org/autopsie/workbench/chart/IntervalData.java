package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.autopsie.run.Words;

/// What an interval chart shows: estimates in one unit, one a row. Every word is ready to be shown.
///
/// @param axis the title of the axis: what is measured and its unit
/// @param noise the noise floor, drawn first; absent where none was measured
/// @param neutral the number that means no difference, drawn as a stronger line; absent where the
///   unit has none
/// @param rows the estimates, the first on top
public record IntervalData(
    String axis, Optional<Band> noise, OptionalDouble neutral, List<Row> rows) {
  private static final Words WORDS = Words.of(IntervalData.class);

  public IntervalData {
    rows = List.copyOf(rows);
  }

  /// A band between two numbers, and its label.
  public record Band(double low, double high, String label) {}

  /// One estimate, or the place of one that was not made.
  ///
  /// @param label what was measured
  /// @param value the number, its interval and n in words; why there is none where there is none
  /// @param measured the number; NaN where nothing was measured
  /// @param low lower end of the 95 % interval; NaN where there is none
  /// @param high upper end
  /// @param n distinct units
  /// @param published the number that someone published, drawn as a dashed tick
  /// @param mark how it ended
  /// @param status how it ended, in a word
  public record Row(
      String label,
      String value,
      double measured,
      double low,
      double high,
      int n,
      OptionalDouble published,
      Mark mark,
      String status) {

    boolean isMeasured() {
      return Double.isFinite(measured);
    }

    boolean hasInterval() {
      return Double.isFinite(low) && Double.isFinite(high);
    }
  }

  /// Every number that must have room on the axis.
  DoubleStream numbers() {
    var edges =
        DoubleStream.concat(
            noise.stream().flatMapToDouble(band -> DoubleStream.of(band.low(), band.high())),
            neutral.stream());
    return DoubleStream.concat(
        edges,
        rows.stream()
            .flatMapToDouble(row ->
                DoubleStream.of(
                    row.measured(), row.low(), row.high(), row.published().orElse(Double.NaN))));
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            say(locale, "column.what"),
            axis,
            say(locale, "column.low"),
            say(locale, "column.high"),
            say(locale, "column.n"),
            say(locale, "column.published"),
            say(locale, "column.status"));
    return new Twin(heads, rows.stream().map(IntervalData::cells).toList());
  }

  private static List<Twin.Cell> cells(Row row) {
    return List.of(
        word(row.label()),
        number(row.measured()),
        number(row.low()),
        number(row.high()),
        number(row.isMeasured() ? row.n() : Double.NaN),
        number(row.published().orElse(Double.NaN)),
        word(row.mark().sign() + " " + row.status()));
  }

  private static String say(Locale locale, String key) {
    return WORDS.say(locale, key);
  }
}
