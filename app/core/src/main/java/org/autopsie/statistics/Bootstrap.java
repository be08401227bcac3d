package org.autopsie.statistics;

import java.util.Arrays;
import java.util.List;
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

  /// Several statistics of one set of units, computed together.
  @FunctionalInterface
  public interface Statistics {
    /// The statistics over one resample, always as many and in the same order; a new array.
    ///
    /// @param weights as in [Statistic#of]
    double[] of(int[] weights);
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

  /// The intervals of several statistics of `units` units, each resample drawn once for all of
  /// them.
  ///
  /// @param level the share of each statistic's own distribution inside, such as 0.95
  public static List<Interval> together(
      int units, int resamples, double level, RandomGenerator random, Statistics statistics) {
    require(resamples, level);
    var weights = new int[units];
    Arrays.fill(weights, 1);
    int size = statistics.of(weights).length;
    var values = new double[size][resamples];
    for (int i = 0; i < resamples && units > 1; i++) {
      draw(weights, random);
      var resampled = statistics.of(weights);
      for (int j = 0; j < size; j++) {
        values[j][i] = resampled[j];
      }
    }
    return Arrays.stream(values)
        .map(drawn -> units < 2 ? Interval.NONE : percentiles(drawn, level))
        .toList();
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
    Arrays.setAll(values, i -> resample.getAsDouble());
    return percentiles(values, level);
  }

  /// The interval of a statistic that was computed over resamples drawn elsewhere.
  ///
  /// @param values the statistic over each resample, in any order; NaN where it had none
  /// @param level the share of them inside, such as 0.95
  public static Interval percentiles(double[] values, double level) {
    var sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (sorted.length < values.length * 0.9) {
      return Interval.NONE;
    }
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
