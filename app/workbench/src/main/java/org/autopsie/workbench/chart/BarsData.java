package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.autopsie.run.Words;

/// What bars show: one number for each part of an input, in one unit. Every word is ready to be
/// shown.
///
/// @param axis the title of the axis: what the number is, and its unit
/// @param ends what a bar to the left and one to the right mean; for numbers of strength alone the
///   first is empty
/// @param signed true where a number below zero means the contrary of one above
/// @param bars the parts, the first on top
public record BarsData(String axis, Ends ends, boolean signed, List<Bar> bars) {
  private static final Words WORDS = Words.of(BarsData.class);

  public BarsData {
    bars = List.copyOf(bars);
  }

  /// What lies to the left and to the right of zero, in words.
  public record Ends(String below, String above) {}

  /// One part.
  ///
  /// @param label its name
  /// @param value its number; NaN where there is none
  /// @param low lower end of its interval; NaN where there is none
  /// @param high upper end
  /// @param words the number with its sign and its interval
  public record Bar(String label, double value, double low, double high, String words) {
    boolean hasInterval() {
      return Double.isFinite(low) && Double.isFinite(high);
    }
  }

  /// Every number that must have room on the axis, and zero.
  DoubleStream numbers() {
    return DoubleStream.concat(
        DoubleStream.of(0),
        bars.stream().flatMapToDouble(bar -> DoubleStream.of(bar.value(), bar.low(), bar.high())));
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.part"),
            axis,
            WORDS.say(locale, "column.from"),
            WORDS.say(locale, "column.to"));
    return new Twin(
        heads,
        bars.stream()
            .map(bar ->
                List.of(
                    word(bar.label()), number(bar.value()), number(bar.low()), number(bar.high())))
            .toList());
  }
}
