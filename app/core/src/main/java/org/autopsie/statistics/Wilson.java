package org.autopsie.statistics;

/// The score interval of a share, which stays within 0 and 1 and has a width even where nobody or
/// everybody was counted.
public final class Wilson {
  private static final double NORMAL_975 = 1.959963984540054;

  private Wilson() {}

  /// The 95 % interval of a share `p` of `n`, with `z` = 1.96: `(p + z²/2n ± z √(p(1−p)/n +
  /// z²/4n²)) ÷ (1 + z²/n)`. Source: Wilson (1927), “Probable inference, the law of succession, and
  /// statistical inference”, Journal of the American Statistical Association 22(158).
  ///
  /// @param share in [0, 1]
  /// @param n how many it is a share of; may be broken, as an effective size is
  /// @return no interval where `n` is 0 or the share is NaN
  public static Interval of(double share, double n) {
    if (!(n > 0) || Double.isNaN(share)) {
      return Interval.NONE;
    }
    double square = NORMAL_975 * NORMAL_975 / n;
    double middle = share + square / 2;
    double half = Math.sqrt(square * (share * (1 - share) + square / 4));
    return new Interval(
        Math.max(0, (middle - half) / (1 + square)), Math.min(1, (middle + half) / (1 + square)));
  }
}
