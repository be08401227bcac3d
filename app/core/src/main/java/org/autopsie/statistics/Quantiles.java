package org.autopsie.statistics;

import java.util.Arrays;

/// Quantiles of a sample.
public final class Quantiles {
  private Quantiles() {}

  /// The quantile of order `p`, by linear interpolation between order statistics: with `h = (n − 1)
  /// p`, `x[⌊h⌋] + (h − ⌊h⌋) (x[⌊h⌋ + 1] − x[⌊h⌋])` on the sorted values counted from 0. Source:
  /// Hyndman and Fan (1996), “Sample quantiles in statistical packages”, definition 7.
  ///
  /// @param values at least one, in any order, none NaN; left as they are
  /// @param p in [0, 1]
  public static double of(double[] values, double p) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return ofSorted(sorted, p);
  }

  /// The middle value, the mean of the two middle ones where their number is even.
  public static double median(double[] values) {
    return of(values, 0.5);
  }

  static double ofSorted(double[] sorted, double p) {
    if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
      throw new IllegalArgumentException("a quantile needs at least one value, and none NaN");
    }
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("the order of a quantile lies in [0, 1], not " + p);
    }
    double h = (sorted.length - 1) * p;
    int below = (int) Math.floor(h);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
  }
}
