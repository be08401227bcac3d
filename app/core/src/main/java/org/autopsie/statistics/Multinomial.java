package org.autopsie.statistics;

import java.util.random.RandomGenerator;

/// Draws of `n` units that fall into cells with given chances.
public final class Multinomial {
  /// From this variance on a binomial draw is a rounded normal one.
  private static final double SMOOTH = 400;

  private Multinomial() {}

  /// How many of `n` units fall into each cell: cell after cell, a binomial draw of what is left.
  /// Source: Devroye (1986), “Non-Uniform Random Variate Generation”, XI.1.4.
  ///
  /// @param n 0 or more
  /// @param weights the chances of the cells, 0 or more, not all 0, need not sum to 1
  /// @return a new array, as long as `weights`, that sums to `n`
  public static long[] draw(long n, double[] weights, RandomGenerator random) {
    double left = 0;
    for (double weight : weights) {
      left += weight;
    }
    var drawn = new long[weights.length];
    long rest = n;
    for (int i = 0; i < weights.length && rest > 0; i++) {
      drawn[i] =
          i == lastOf(weights) ? rest : binomial(rest, Math.min(1, weights[i] / left), random);
      rest -= drawn[i];
      left -= weights[i];
    }
    return drawn;
  }

  private static int lastOf(double[] weights) {
    int last = weights.length - 1;
    while (last > 0 && weights[last] == 0) {
      last--;
    }
    return last;
  }

  /// How many of `n` happen, each with chance `p`: by waiting times between those that happen
  /// (Devroye 1986, X.4.3) where few do; where the variance `n p (1 − p)` is over 400, a normal
  /// draw, rounded, whose distribution function then differs by less than one part in a hundred.
  static long binomial(long n, double p, RandomGenerator random) {
    if (p > 0.5) {
      return n - binomial(n, 1 - p, random);
    }
    if (p <= 0) {
      return 0;
    }
    double variance = n * p * (1 - p);
    if (variance > SMOOTH) {
      return Math.clamp(Math.round(n * p + Math.sqrt(variance) * random.nextGaussian()), 0, n);
    }
    double scale = Math.log1p(-p);
    long count = 0;
    double at = 0;
    while (true) {
      at += Math.floor(Math.log(1 - random.nextDouble()) / scale) + 1;
      if (at > n) {
        return count;
      }
      count++;
    }
  }
}
