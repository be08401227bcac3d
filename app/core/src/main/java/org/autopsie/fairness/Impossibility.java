package org.autopsie.fairness;

/// Why no score can be fair in every sense at once: of base rate `p`, precision `PPV`, `FNR` and
/// `FPR`, any three fix the fourth, by `FPR = p/(1−p) · (1−PPV)/PPV · (1−FNR)`. Groups with
/// different base rates and the same PPV must differ in FPR or FNR, unless nobody is ever wrong.
/// Source: Chouldechova (2017), “Fair prediction with disparate impact”, Big Data 5(2); Kleinberg,
/// Mullainathan and Raghavan (2017), “Inherent trade-offs in the fair determination of risk
/// scores”, ITCS. All shares in [0, 1]; what comes out over 1 cannot be had.
public final class Impossibility {
  private Impossibility() {}

  /// The share of wrongly decided positive that the three others fix.
  public static double fpr(double baseRate, double ppv, double fnr) {
    return baseRate / (1 - baseRate) * (1 - ppv) / ppv * (1 - fnr);
  }

  /// The share of wrongly decided negative that the three others fix.
  public static double fnr(double baseRate, double ppv, double fpr) {
    return 1 - fpr * (1 - baseRate) / baseRate * ppv / (1 - ppv);
  }

  /// The precision that the three others fix: `p (1−FNR) ÷ (p (1−FNR) + (1−p) FPR)`.
  public static double ppv(double baseRate, double fnr, double fpr) {
    double right = baseRate * (1 - fnr);
    return right / (right + (1 - baseRate) * fpr);
  }

  /// How many times as often one group is wrongly decided positive as another where both have the
  /// same precision and the same FNR, whatever these are: the ratio of the odds of their base
  /// rates, `p/(1−p) ÷ q/(1−q)`, which follows from the formula above.
  public static double fprRatio(double baseRate, double other) {
    return baseRate / (1 - baseRate) * (1 - other) / other;
  }

  /// What the counts of a group give for [#fpr]: its FPR, to the last digit.
  public static double fpr(Counts counts) {
    return fpr(Rate.BASE_RATE.of(counts), Rate.PPV.of(counts), Rate.FNR.of(counts));
  }
}
