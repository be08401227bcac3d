package org.autopsie.instruments.tables;

import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.run.Failure;

/// Between which numbers each column is varied.
///
/// @param low the lowest number of each column
/// @param high the highest number of each column, above the lowest
record Ranges(List<Double> low, List<Double> high) {
  Ranges {
    low = List.copyOf(low);
    high = List.copyOf(high);
  }

  /// The ranges of all columns: the stated ones (one for each column, or one that stands for all);
  /// where none is stated, from the smallest to the largest number of the other rows.
  ///
  /// @throws Failure where a range can neither be read nor is stated, is stated for another number
  ///   of columns, or is empty
  static Ranges of(Subject subject, List<Double> low, List<Double> high) {
    var places = IntStream.range(0, subject.columns().size()).boxed().toList();
    return new Ranges(
        places.stream().map(place -> ends(subject, low, high, place)[0]).toList(),
        places.stream().map(place -> ends(subject, low, high, place)[1]).toList());
  }

  /// The range of one column, as [#of].
  static double[] ends(Subject subject, List<Double> low, List<Double> high, int place) {
    double from = end(subject, "low", low, place);
    double to = end(subject, "high", high, place);
    if (!(from < to)) {
      var column = subject.columns().get(place);
      var key = low.isEmpty() && high.isEmpty() ? "same-everywhere" : "empty-range";
      throw new Failure(Ranges.class, key, column, from, to);
    }
    return new double[] {from, to};
  }

  private static double end(Subject subject, String name, List<Double> stated, int place) {
    int columns = subject.columns().size();
    if (stated.size() == 1) {
      return stated.getFirst();
    }
    if (!stated.isEmpty() && stated.size() != columns) {
      throw new Failure(Ranges.class, "bounds", name, stated.size(), columns);
    }
    if (!stated.isEmpty()) {
      return stated.get(place);
    }
    var seen = subject.background().stream().mapToDouble(row -> row[place]);
    return (name.equals("low") ? seen.min() : seen.max())
        .orElseThrow(() -> new Failure(Ranges.class, "no-range", subject.columns().get(place)));
  }

  /// A number of a column, given its place within the range, in [0, 1].
  double at(int column, double share) {
    return low.get(column) + share * (high.get(column) - low.get(column));
  }
}
