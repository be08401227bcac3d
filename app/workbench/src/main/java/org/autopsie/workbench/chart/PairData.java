package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.autopsie.run.Words;

/// What a chart of pairs shows: one number before and one after for each thing, such as a model’s
/// scores or the likeness to other exhibits. Every word is ready to be shown.
///
/// @param axis the title of the axis: what is measured and its unit
/// @param before what the first numbers are, such as `before`
/// @param after what the second numbers are
/// @param pairs the things, the first on top
/// @param room numbers that the axis must reach, such as 0
public record PairData(
    String axis, String before, String after, List<Pair> pairs, List<Double> room) {
  private static final Words WORDS = Words.of(PairData.class);

  public PairData {
    pairs = List.copyOf(pairs);
    room = List.copyOf(room);
  }

  /// Pairs whose own numbers make the axis.
  public PairData(String axis, String before, String after, List<Pair> pairs) {
    this(axis, before, after, pairs, List.of());
  }

  /// One thing.
  ///
  /// @param label its name
  /// @param before the number before, finite
  /// @param after the number after, finite
  /// @param value both in words
  public record Pair(String label, double before, double after, String value) {}

  /// Every number that must have room on the axis.
  DoubleStream numbers() {
    return DoubleStream.concat(
        room.stream().mapToDouble(one -> one),
        pairs.stream().flatMapToDouble(pair -> DoubleStream.of(pair.before(), pair.after())));
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.what"),
            WORDS.say(locale, "column.of", axis, before),
            WORDS.say(locale, "column.of", axis, after));
    return new Twin(
        heads,
        pairs.stream()
            .map(pair -> List.of(word(pair.label()), number(pair.before()), number(pair.after())))
            .toList());
  }
}
