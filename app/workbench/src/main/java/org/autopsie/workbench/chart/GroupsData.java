package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.autopsie.run.Words;

/// One rate of several groups with its intervals. Every word is ready to be shown.
///
/// @param axis what is measured, with its unit
/// @param band what lies near enough to the reference for whoever asks; absent: nobody said
/// @param line a stated line, such as four fifths of the highest; absent where there is none
/// @param bars the groups, the first on top
public record GroupsData(String axis, Optional<Band> band, Optional<Stated> line, List<Bar> bars) {
  private static final Words WORDS = Words.of(GroupsData.class);

  public GroupsData {
    bars = List.copyOf(bars);
  }

  /// A band between two numbers, and its label.
  public record Band(double low, double high, String label) {}

  /// A line at a number, and its label.
  public record Stated(double at, String label) {}

  /// One group.
  ///
  /// @param label its name
  /// @param value its rate; NaN where it is a share of nobody
  /// @param low lower end of the interval; NaN where there is none
  /// @param high upper end
  /// @param n how many people it is a share of
  /// @param words the number, its interval and n
  /// @param mark how it is told from the others
  public record Bar(
      String label, double value, double low, double high, long n, String words, GroupMark mark) {
    boolean hasInterval() {
      return Double.isFinite(low) && Double.isFinite(high);
    }
  }

  /// Every number that must have room on the axis, and zero.
  DoubleStream numbers() {
    return DoubleStream.concat(
        DoubleStream.concat(
            DoubleStream.of(0),
            band.stream().flatMapToDouble(one -> DoubleStream.of(one.low(), one.high()))),
        DoubleStream.concat(
            line.stream().mapToDouble(Stated::at),
            bars.stream()
                .flatMapToDouble(bar -> DoubleStream.of(bar.value(), bar.low(), bar.high()))));
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.group"),
            axis,
            WORDS.say(locale, "column.low"),
            WORDS.say(locale, "column.high"),
            WORDS.say(locale, "column.n"));
    return new Twin(
        heads,
        bars.stream()
            .map(bar ->
                List.of(
                    word(bar.label()),
                    number(bar.value()),
                    number(bar.low()),
                    number(bar.high()),
                    number((double) bar.n())))
            .toList());
  }
}
