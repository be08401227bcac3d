package org.autopsie.instruments.tables;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;
import org.autopsie.statistics.Interval;

/// Values and their intervals put in the form in which they are shown and kept.
///
/// @param values all values of a method, measure after measure
/// @param intervals one for each value; none where they are not known yet
@SuppressWarnings("ArrayRecordComponent") // plain numbers, never compared
record Found(double[] values, List<Interval> intervals) {

  /// Values without intervals yet.
  Found(double[] values) {
    this(values, Collections.nCopies(values.length, Interval.NONE));
  }

  /// Whether a negative value says something else than a positive one.
  enum Sign {
    SIGNED,
    UNSIGNED
  }

  /// The measure whose values begin at `from`, one for each part.
  Attribution attribution(String measure, List<Part> parts, int from, Sign sign, String unit) {
    var places = IntStream.range(from, from + parts.size()).boxed().toList();
    return new Attribution(
        measure,
        parts,
        places.stream().map(i -> values[i]).toList(),
        places.stream().map(i -> intervals.get(i).low()).toList(),
        places.stream().map(i -> intervals.get(i).high()).toList(),
        sign == Sign.SIGNED,
        Double.NaN,
        Double.NaN,
        unit);
  }

  /// That there is nothing to explain, where every value is 0; else nothing.
  List<Sentence> constant() {
    return Arrays.stream(values).allMatch(value -> value == 0)
        ? List.of(note("constant"))
        : List.of();
  }

  /// Attributions by their measure, in this order.
  static SequencedMap<String, Payload> byMeasure(Attribution... attributions) {
    var results = new LinkedHashMap<String, Payload>();
    Arrays.stream(attributions).forEach(one -> results.put(one.measure(), one));
    return results;
  }

  /// A sentence of this package.
  static Sentence note(String key, Object... args) {
    return (Locale locale) -> Words.of(Found.class).say(locale, key, args);
  }
}
