package org.autopsie.fairness;

import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

/// Measures of one group beside the reference group: `group − reference` or `group ÷ reference`.
public enum Comparison implements GroupMetric {
  /// `SR(g) − SR(r)`. Source: Calders and Verwer (2010), “Three naive Bayes approaches for
  /// discrimination-free classification”. Not for groups that differ in what is asked of all.
  STATISTICAL_PARITY_DIFFERENCE("statistical_parity_difference", Rate.SELECTION_RATE),
  /// `SR(g) ÷ SR(r)`. Source: Feldman and others (2015), “Certifying and removing disparate
  /// impact”, KDD. The four-fifths line is for selections of people only (see [FourFifths]).
  DISPARATE_IMPACT_RATIO("disparate_impact_ratio", Form.RATIO, Rate.SELECTION_RATE::of),
  /// `TPR(g) − TPR(r)`. Source: Hardt, Price and Srebro (2016), “Equality of opportunity in
  /// supervised learning”, NIPS.
  EQUAL_OPPORTUNITY_DIFFERENCE("equal_opportunity_difference", Rate.TPR),
  /// `½ (FPR(g) − FPR(r)) + ½ (TPR(g) − TPR(r))`. Two differences of opposite sign cancel: look at
  /// both. Source: Bellamy and others (2018), “AI Fairness 360”, arXiv:1810.01943.
  AVERAGE_ODDS_DIFFERENCE("average_odds_difference", Form.DIFFERENCE, Comparison::meanOdds),
  /// `½ |FPR(g) − FPR(r)| + ½ |TPR(g) − TPR(r)|`: the same, where nothing cancels.
  AVERAGE_ABSOLUTE_ODDS_DIFFERENCE("average_absolute_odds_difference", Form.DIFFERENCE) {
    @Override
    double compare(Counts group, Counts reference) {
      return (Math.abs(Rate.FPR.of(group) - Rate.FPR.of(reference))
              + Math.abs(Rate.TPR.of(group) - Rate.TPR.of(reference)))
          / 2;
    }
  },
  /// `FPR(g) − FPR(r)` (predictive equality).
  FPR_DIFFERENCE("fpr_difference", Rate.FPR),
  /// `FPR(g) ÷ FPR(r)`.
  FPR_RATIO("fpr_ratio", Form.RATIO, Rate.FPR::of),
  /// `FNR(g) − FNR(r)`.
  FNR_DIFFERENCE("fnr_difference", Rate.FNR),
  /// `FNR(g) ÷ FNR(r)`.
  FNR_RATIO("fnr_ratio", Form.RATIO, Rate.FNR::of),
  /// `PPV(g) − PPV(r)`. Source: Chouldechova (2017), “Fair prediction with disparate impact”, Big
  /// Data 5(2).
  PREDICTIVE_PARITY_DIFFERENCE("predictive_parity_difference", Rate.PPV),
  /// `NPV(g) − NPV(r)`.
  NPV_DIFFERENCE("npv_difference", Rate.NPV),
  /// `FN(g) ÷ FP(g) − FN(r) ÷ FP(r)`: whether errors of one kind are traded for the other alike.
  /// Source: Berk and others (2018), “Fairness in criminal justice risk assessments”, Sociological
  /// Methods & Research 50(1).
  TREATMENT_EQUALITY_DIFFERENCE(
      "treatment_equality_difference", Form.DIFFERENCE, counts -> counts.fn() / counts.fp()),
  /// `ACC(g) − ACC(r)`.
  ACCURACY_DIFFERENCE("accuracy_difference", Rate.ACCURACY);

  private final String id;
  private final Form form;
  private final ToDoubleFunction<Counts> measure;

  Comparison(String id, Rate rate) {
    this(id, Form.DIFFERENCE, rate::of);
  }

  Comparison(String id, Form form) {
    this(id, form, counts -> Double.NaN);
  }

  Comparison(String id, Form form, ToDoubleFunction<Counts> measure) {
    this.id = id;
    this.form = form;
    this.measure = measure;
  }

  private static double meanOdds(Counts counts) {
    return (Rate.FPR.of(counts) + Rate.TPR.of(counts)) / 2;
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

  double compare(Counts group, Counts reference) {
    DoubleBinaryOperator how = form == Form.RATIO ? (a, b) -> a / b : (a, b) -> a - b;
    return how.applyAsDouble(
        finite(measure.applyAsDouble(group)), finite(measure.applyAsDouble(reference)));
  }

  /// What something ÷ 0 is.
  private static double finite(double value) {
    return Double.isInfinite(value) ? Double.NaN : value;
  }
}
