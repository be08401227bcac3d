package org.autopsie.fairness;

/// Measures of one group beside the reference group: `group − reference` or `group ÷ reference`.
public enum Comparison implements GroupMetric {
  /// `SR(g) − SR(r)`. Source: Calders and Verwer (2010), “Three naive Bayes approaches for
  /// discrimination-free classification”. Not for groups that differ in what is asked of all.
  STATISTICAL_PARITY_DIFFERENCE("statistical_parity_difference", Form.DIFFERENCE),
  /// `SR(g) ÷ SR(r)`. Source: Feldman and others (2015), “Certifying and removing disparate
  /// impact”, KDD. The four-fifths line is for selections of people only (see [FourFifths]).
  DISPARATE_IMPACT_RATIO("disparate_impact_ratio", Form.RATIO),
  /// `TPR(g) − TPR(r)`. Source: Hardt, Price and Srebro (2016), “Equality of opportunity in
  /// supervised learning”, NIPS.
  EQUAL_OPPORTUNITY_DIFFERENCE("equal_opportunity_difference", Form.DIFFERENCE),
  /// `½ (FPR(g) − FPR(r)) + ½ (TPR(g) − TPR(r))`. Two differences of opposite sign cancel: look at
  /// both. Source: Bellamy and others (2018), “AI Fairness 360”, arXiv:1810.01943.
  AVERAGE_ODDS_DIFFERENCE("average_odds_difference", Form.DIFFERENCE),
  /// `½ |FPR(g) − FPR(r)| + ½ |TPR(g) − TPR(r)|`: the same, where nothing cancels.
  AVERAGE_ABSOLUTE_ODDS_DIFFERENCE("average_absolute_odds_difference", Form.DIFFERENCE),
  /// `FPR(g) − FPR(r)` (predictive equality).
  FPR_DIFFERENCE("fpr_difference", Form.DIFFERENCE),
  /// `FPR(g) ÷ FPR(r)`.
  FPR_RATIO("fpr_ratio", Form.RATIO),
  /// `FNR(g) − FNR(r)`.
  FNR_DIFFERENCE("fnr_difference", Form.DIFFERENCE),
  /// `FNR(g) ÷ FNR(r)`.
  FNR_RATIO("fnr_ratio", Form.RATIO),
  /// `PPV(g) − PPV(r)`. Source: Chouldechova (2017), “Fair prediction with disparate impact”, Big
  /// Data 5(2).
  PREDICTIVE_PARITY_DIFFERENCE("predictive_parity_difference", Form.DIFFERENCE),
  /// `NPV(g) − NPV(r)`.
  NPV_DIFFERENCE("npv_difference", Form.DIFFERENCE),
  /// `FN(g) ÷ FP(g) − FN(r) ÷ FP(r)`: whether errors of one kind are traded for the other alike.
  /// Source: Berk and others (2018), “Fairness in criminal justice risk assessments”, Sociological
  /// Methods & Research 50(1).
  TREATMENT_EQUALITY_DIFFERENCE("treatment_equality_difference", Form.DIFFERENCE),
  /// `ACC(g) − ACC(r)`.
  ACCURACY_DIFFERENCE("accuracy_difference", Form.DIFFERENCE);

  private final String id;
  private final Form form;

  Comparison(String id, Form form) {
    this.id = id;
    this.form = form;
  }

  /// What is compared, of one group.
  private double measure(Counts counts) {
    return switch (this) {
      case STATISTICAL_PARITY_DIFFERENCE, DISPARATE_IMPACT_RATIO -> Rate.SELECTION_RATE.of(counts);
      case EQUAL_OPPORTUNITY_DIFFERENCE -> Rate.TPR.of(counts);
      case AVERAGE_ODDS_DIFFERENCE, AVERAGE_ABSOLUTE_ODDS_DIFFERENCE ->
          (Rate.FPR.of(counts) + Rate.TPR.of(counts)) / 2;
      case FPR_DIFFERENCE, FPR_RATIO -> Rate.FPR.of(counts);
      case FNR_DIFFERENCE, FNR_RATIO -> Rate.FNR.of(counts);
      case PREDICTIVE_PARITY_DIFFERENCE -> Rate.PPV.of(counts);
      case NPV_DIFFERENCE -> Rate.NPV.of(counts);
      case TREATMENT_EQUALITY_DIFFERENCE -> finite(counts.fn() / counts.fp());
      case ACCURACY_DIFFERENCE -> Rate.ACCURACY.of(counts);
    };
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public double of(GroupTable table, String reference) {
    var others = table.others(reference);
    if (others.size() != 1) {
      throw new IllegalArgumentException("one group beside " + reference + ", not " + others);
    }
    return finite(
        compare(table.group(others.getFirst()).weights(), table.group(reference).weights()));
  }

  private double compare(Counts group, Counts reference) {
    if (this == AVERAGE_ABSOLUTE_ODDS_DIFFERENCE) {
      return (Math.abs(Rate.FPR.of(group) - Rate.FPR.of(reference))
              + Math.abs(Rate.TPR.of(group) - Rate.TPR.of(reference)))
          / 2;
    }
    return form == Form.RATIO
        ? measure(group) / measure(reference)
        : measure(group) - measure(reference);
  }

  /// What something ÷ 0 is.
  private static double finite(double value) {
    return Double.isInfinite(value) ? Double.NaN : value;
  }
}
