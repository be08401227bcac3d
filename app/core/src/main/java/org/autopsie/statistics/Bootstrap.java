package org.autopsie.statistics;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;

/// Percentile intervals by resampling whole units (people, names, CVs) with replacement.
///
/// A resample is told as weights: how often each unit was drawn. The interval runs from the `(1 −
/// level) / 2` to the `(1 + level) / 2` quantile of the statistic over the resamples. Source: Efron
/// and Tibshirani (1993), “An Introduction to the Bootstrap”, chapter 13.
///
/// Not to be used with a handful of units: under about ten, percentile intervals are too narrow.
/// With fewer than two units there is no interval. Resamples where the statistic is NaN (an empty
/// group) are left out; where that happens to more than a tenth of them there is no interval.
public final class Bootstrap {
  private Bootstrap() {}

  /// A statistic of one set of units.
  @FunctionalInterface
  public interface Statistic {
    /// The statistic over one resample.
    ///
    /// @param weights how often each unit was drawn; they sum to the number of units. Not to be
    ///   kept or changed
    double of(int[] weights);
  }

  /// A statistic of two crossed sets of units, such as names × CVs.
  @FunctionalInterface
  public interface CrossedStatistic {
    /// The cell (i, j) counts `rows[i] × columns[j]` times. The arrays are not to be kept or
    /// changed.
    double of(int[] rows, int[] columns);
  }

  /// The interval of a statistic of `units` units drawn at random.
  ///
  /// @param level the share of the distribution inside, such as 0.95
  public static Interval oneWay(
      int units, int resamples, double level, RandomGenerator random, Statistic statistic) {
    require(resamples, level);
    if (units < 2) {
      return Interval.NONE;
    }
    var weights = new int[units];
    return percentiles(
        resamples,
        level,
        () -> {
          draw(weights, random);
          return statistic.of(weights);
        });
  }

  /// The interval of a statistic of two crossed sets: rows and columns are drawn independently, and
  /// a cell counts as often as its row times its column. Source: Owen (2007), “The pigeonhole
  /// bootstrap”, Annals of Applied Statistics 1(2); it is mildly conservative, never too narrow for
  /// balanced data in expectation. Where one set has a single unit there is no interval: nothing is
  /// known of how units of that set differ.
  public static Interval crossed(
      int rows,
      int columns,
      int resamples,
      double level,
      RandomGenerator random,
      CrossedStatistic statistic) {
    require(resamples, level);
    if (rows < 2 || columns < 2) {
      return Interval.NONE;
    }
    var rowWeights = new int[rows];
    var columnWeights = new int[columns];
    return percentiles(
        resamples,
        level,
        () -> {
          draw(rowWeights, random);
          draw(columnWeights, random);
          return statistic.of(rowWeights, columnWeights);
        });
  }

  private static Interval percentiles(int resamples, double level, DoubleSupplier resample) {
    var values = new double[resamples];
    int kept = 0;
    for (int i = 0; i < resamples; i++) {
      double value = resample.getAsDouble();
      if (!Double.isNaN(value)) {
        values[kept++] = value;
      }
    }
    if (kept < resamples * 0.9) {
      return Interval.NONE;
    }
    var sorted = Arrays.copyOf(values, kept);
    Arrays.sort(sorted);
    return new Interval(
        Quantiles.ofSorted(sorted, (1 - level) / 2), Quantiles.ofSorted(sorted, (1 + level) / 2));
  }

  private static void draw(int[] weights, RandomGenerator random) {
    Arrays.fill(weights, 0);
    for (int i = 0; i < weights.length; i++) {
      weights[random.nextInt(weights.length)]++;
    }
  }

  private static void require(int resamples, double level) {
    if (resamples < 1 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(resamples + " resamples, level " + level);
    }
  }
}
