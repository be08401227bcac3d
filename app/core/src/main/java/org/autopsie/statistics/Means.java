package org.autopsie.statistics;

/// Means, plain and weighted; NaN where nothing counts.
public final class Means {
  private Means() {}

  /// `Σ x / n`.
  public static double of(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /// `Σ w x / Σ w`, the mean over a resample of [Bootstrap#oneWay].
  public static double of(double[] values, int[] weights) {
    double sum = 0;
    long count = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
      count += weights[i];
    }
    return sum / count;
  }

  /// `Σᵢⱼ rᵢ cⱼ xᵢⱼ / (Σ r Σ c)`, the mean over a resample of [Bootstrap#crossed].
  ///
  /// @param cells `[rows][columns]`
  public static double of(double[][] cells, int[] rows, int[] columns) {
    double sum = 0;
    long count = 0;
    for (int i = 0; i < cells.length; i++) {
      if (rows[i] > 0) {
        sum += rows[i] * of(cells[i], columns);
        count += rows[i];
      }
    }
    return sum / count;
  }
}
