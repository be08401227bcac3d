package org.autopsie.fairness;

/// How many times as often something happens in one group as in another, with its 95 % interval
/// `exp(ln r ± 1.96 √(1/a − 1/m + 1/c − 1/n))` for `a` of `m` people and `c` of `n`. Source: Katz,
/// Baptista, Azen and Pike (1978), “Obtaining confidence intervals for the risk ratio in cohort
/// studies”, Biometrics 34(3). NaN where nobody is counted in one of the groups.
///
/// @param value the ratio
/// @param low lower end of its interval
/// @param high upper end
public record RiskRatio(double value, double low, double high) {
  private static final double NORMAL_975 = 1.959963984540054;

  /// The ratio of a rate in two groups; n is what the group’s people tell of.
  public static RiskRatio of(Rate rate, Tally compared, Tally reference) {
    double value = rate.of(compared.weights()) / rate.of(reference.weights());
    double wide = NORMAL_975 * Math.sqrt(variance(rate, compared) + variance(rate, reference));
    return new RiskRatio(value, value * Math.exp(-wide), value * Math.exp(wide));
  }

  private static double variance(Rate rate, Tally tally) {
    double n = tally.effective(rate);
    double part = rate.of(tally.weights()) * n;
    return 1 / part - 1 / n;
  }

  /// The same ratio seen from the group that has less: at least 1.
  public RiskRatio fromBelow() {
    return value >= 1 ? this : new RiskRatio(1 / value, 1 / high, 1 / low);
  }
}
