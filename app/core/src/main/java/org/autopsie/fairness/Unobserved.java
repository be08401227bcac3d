package org.autopsie.fairness;

/// How strong a trait that nobody recorded would have to be to account for a ratio between two
/// groups. Two strengths, each a ratio of at least 1: how many times as frequent the trait is in
/// one group (`u`), and how many times as likely it makes what is counted (`v`). Together they can
/// change a ratio by the factor `u v ÷ (u + v − 1)` at most, whatever the trait is. Sources: Ding
/// and VanderWeele (2016), “Sensitivity analysis without assumptions”, Epidemiology 27(3);
/// VanderWeele and Ding (2017), “Sensitivity analysis in observational research: introducing the
/// E-value”, Annals of Internal Medicine 167(4). Says how strong such a trait would be, not whether
/// there is one.
public final class Unobserved {
  private Unobserved() {}

  /// The factor by which a trait of these strengths can change a ratio at most.
  ///
  /// @param uneven how many times as frequent it is in one group, at least 1
  /// @param strength how many times as likely it makes what is counted, at least 1
  public static double factor(double uneven, double strength) {
    return uneven * strength / (uneven + strength - 1);
  }

  /// What is left of a ratio at least, once a trait of these strengths is taken into account.
  ///
  /// @param ratio at least 1
  public static double left(double ratio, double uneven, double strength) {
    return ratio / factor(uneven, strength);
  }

  /// The E-value, `r + √(r (r − 1))`: the smallest strength of both that can take a ratio to 1. A
  /// ratio below 1 counts as its inverse.
  public static double needed(double ratio) {
    double r = ratio < 1 ? 1 / ratio : ratio;
    return r + Math.sqrt(r * (r - 1));
  }

  /// The E-value of the end of an interval that is nearer to 1; 1 where the interval holds 1.
  public static double needed(RiskRatio ratio) {
    if (ratio.low() <= 1 && ratio.high() >= 1) {
      return 1;
    }
    return needed(ratio.low() > 1 ? ratio.low() : ratio.high());
  }
}
