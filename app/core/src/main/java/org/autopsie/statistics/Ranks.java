package org.autopsie.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Ranks of values, and how far two rankings agree.
public final class Ranks {
  private Ranks() {}

  /// The rank of each value from 1 (the smallest) on; equal values share the mean of their ranks.
  ///
  /// @param values none NaN; left as they are
  public static double[] of(double[] values) {
    var order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    var ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  /// Spearman's rank correlation in [-1, 1]: Pearson's correlation of the ranks. Source: Spearman
  /// (1904), “The proof and measurement of association between two things”, American Journal of
  /// Psychology 15(1). NaN where fewer than two values are given, one of them is NaN, or all of one
  /// side are equal.
  ///
  /// @throws IllegalArgumentException where there are not as many of one as of the other
  public static double spearman(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(first.length + " values and " + second.length);
    }
    boolean missing = Arrays.stream(first).anyMatch(Double::isNaN);
    if (first.length < 2 || missing || Arrays.stream(second).anyMatch(Double::isNaN)) {
      return Double.NaN;
    }
    var mine = of(first);
    var theirs = of(second);
    double middle = (first.length + 1) / 2.0;
    double both = 0;
    double own = 0;
    double other = 0;
    for (int i = 0; i < mine.length; i++) {
      both += (mine[i] - middle) * (theirs[i] - middle);
      own += (mine[i] - middle) * (mine[i] - middle);
      other += (theirs[i] - middle) * (theirs[i] - middle);
    }
    return own == 0 || other == 0 ? Double.NaN : both / Math.sqrt(own * other);
  }
}
