package org.autopsie.fairness;

/// How thresholds are chosen for several groups at once. Source: Hardt, Price and Srebro (2016),
/// “Equality of Opportunity in Supervised Learning”, NeurIPS.
public enum ThresholdRule {
  /// The same threshold for everybody.
  SINGLE_THRESHOLD("single-threshold"),
  /// The same `TPR` in every group: of those who turned out positive, as many are decided so.
  EQUAL_OPPORTUNITY("equal-opportunity"),
  /// The same share decided positive in every group.
  DEMOGRAPHIC_PARITY("demographic-parity"),
  /// The same `TPR` and the same `FPR` in every group; where the curves do not meet, by lot.
  EQUALISED_ODDS("equalised-odds");

  private final String id;

  ThresholdRule(String id) {
    this.id = id;
  }

  /// The written id.
  public String id() {
    return id;
  }
}
