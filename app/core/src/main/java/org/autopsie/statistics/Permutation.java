package org.autopsie.statistics;

import java.util.random.RandomGenerator;

/// Permutation tests: could chance alone have sorted the units like that?
public final class Permutation {
  private Permutation() {}

  /// Which differences count as being at least as far out as the observed one.
  public enum Side {
    /// Far out in either direction.
    BOTH,
    /// The first group's mean is larger.
    FIRST_LARGER,
    /// The first group's mean is smaller.
    FIRST_SMALLER
  }

  /// The p-value of the difference of two groups' means, `mean(first) − mean(second)`: the units
  /// are dealt anew to two groups of the same sizes `permutations` times, and `p = (1 + count) / (1
  /// + permutations)`, where `count` deals differ at least as much as the observed one. Source:
  ///   Phipson and Smyth (2010), “Permutation p-values should never be zero”, Statistical
  ///   Applications in Genetics and Molecular Biology 9(1).
  ///
  /// The values of units must be exchangeable were there no effect: one value per name or person,
  /// never repetitions of the same one. NaN where a group is empty.
  public static double pValue(
      double[] first, double[] second, int permutations, Side side, RandomGenerator random) {
    if (permutations < 1) {
      throw new IllegalArgumentException(permutations + " permutations");
    }
    if (first.length == 0 || second.length == 0) {
      return Double.NaN;
    }
    var pooled = new double[first.length + second.length];
    System.arraycopy(first, 0, pooled, 0, first.length);
    System.arraycopy(second, 0, pooled, first.length, second.length);
    double total = sum(pooled, pooled.length);
    double observed = difference(pooled, first.length, total);
    double slack = 1e-9 * (Math.abs(observed) + spread(pooled)); // equal up to rounding is equal
    int count = 0;
    for (int i = 0; i < permutations; i++) {
      deal(pooled, first.length, random);
      if (asFar(difference(pooled, first.length, total), observed, slack, side)) {
        count++;
      }
    }
    return (1.0 + count) / (1.0 + permutations);
  }

  private static boolean asFar(double dealt, double observed, double slack, Side side) {
    return switch (side) {
      case BOTH -> Math.abs(dealt) >= Math.abs(observed) - slack;
      case FIRST_LARGER -> dealt >= observed - slack;
      case FIRST_SMALLER -> dealt <= observed + slack;
    };
  }

  private static double difference(double[] pooled, int first, double total) {
    double sum = sum(pooled, first);
    return sum / first - (total - sum) / (pooled.length - first);
  }

  /// The first places get units drawn without replacement (Fisher and Yates's shuffle, stopped
  /// there).
  private static void deal(double[] pooled, int first, RandomGenerator random) {
    for (int i = 0; i < first; i++) {
      int j = random.nextInt(i, pooled.length);
      double kept = pooled[i];
      pooled[i] = pooled[j];
      pooled[j] = kept;
    }
  }

  private static double sum(double[] values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static double spread(double[] values) {
    double low = values[0];
    double high = values[0];
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return high - low;
  }
}
