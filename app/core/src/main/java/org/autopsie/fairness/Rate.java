package org.autopsie.fairness;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Shares of a group's counts, each some of the cells ÷ others. NaN where the divisor is 0. Terms:
/// Verma and Rubin (2018), “Fairness Definitions Explained”, FairWare.
public enum Rate {
  /// `(FP + TP) ÷ n`: of all, who was decided positive.
  SELECTION_RATE("selection_rate", Counts::selected, Counts::total),
  /// `TP ÷ (FN + TP)`: of those who turned out positive, who was decided positive (sensitivity).
  TPR("tpr", Counts::tp, Counts::positives),
  /// `FP ÷ (TN + FP)`: of those who turned out negative, who was decided positive.
  FPR("fpr", Counts::fp, Counts::negatives),
  /// `TN ÷ (TN + FP)`: of those who turned out negative, who was decided negative (specificity).
  TNR("tnr", Counts::tn, Counts::negatives),
  /// `FN ÷ (FN + TP)`: of those who turned out positive, who was decided negative.
  FNR("fnr", Counts::fn, Counts::positives),
  /// `TP ÷ (FP + TP)`: of those decided positive, who turned out so (precision).
  PPV("ppv", Counts::tp, Counts::selected),
  /// `TN ÷ (TN + FN)`: of those decided negative, who turned out so.
  NPV("npv", Counts::tn, Counts::rejected),
  /// `FP ÷ (FP + TP)`: of those decided positive, who turned out otherwise.
  FDR("fdr", Counts::fp, Counts::selected),
  /// `FN ÷ (TN + FN)`: of those decided negative, who turned out otherwise.
  FOR("for", Counts::fn, Counts::rejected),
  /// `(TN + TP) ÷ n`: of all, who was decided on rightly.
  ACCURACY("accuracy", counts -> counts.tn() + counts.tp(), Counts::total),
  /// `(FN + TP) ÷ n`: of all, who turned out positive (prevalence). No property of the decisions.
  BASE_RATE("base_rate", Counts::positives, Counts::total);

  private final String id;
  private final ToDoubleFunction<Counts> part;
  private final ToDoubleFunction<Counts> whole;

  Rate(String id, ToDoubleFunction<Counts> part, ToDoubleFunction<Counts> whole) {
    this.id = id;
    this.part = part;
    this.whole = whole;
  }

  /// The standard name, in snake_case.
  public String id() {
    return id;
  }

  /// The rate of that name.
  public static Optional<Rate> byId(String id) {
    return Arrays.stream(values()).filter(rate -> rate.id.equals(id)).findFirst();
  }

  /// The share, in [0, 1]; NaN where it is a share of nobody.
  public double of(Counts counts) {
    return part.applyAsDouble(counts) / whole.applyAsDouble(counts);
  }

  /// How many it is a share of.
  public double whole(Counts counts) {
    return whole.applyAsDouble(counts);
  }
}
