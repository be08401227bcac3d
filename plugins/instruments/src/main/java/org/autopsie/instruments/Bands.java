package org.autopsie.instruments;

import org.apache.commons.math3.distribution.TDistribution;

/// Half the width of an interval around a mean, from its standard error.
final class Bands {
  private Bands() {}

  /// `t · se`, with Student's t at `freedom` degrees; NaN where there is less than one.
  ///
  /// @param level the share of such intervals that hold the true value, in (0.5, 1)
  static double[] half(double[] standardErrors, int freedom, double level) {
    if (freedom < 1) {
      return Found.none(standardErrors.length);
    }
    double t = new TDistribution(freedom).inverseCumulativeProbability((1 + level) / 2);
    var half = new double[standardErrors.length];
    for (int i = 0; i < half.length; i++) {
      half[i] = t * standardErrors[i];
    }
    return half;
  }
}
