package org.autopsie.fairness;

import java.util.Arrays;
import java.util.Optional;

/// Shares of a group's counts, each some of the cells ÷ others. NaN where the divisor is 0. Terms:
/// Verma and Rubin (2018), “Fairness Definitions Explained”, FairWare.
public enum Rate {
  /// `(FP + TP) ÷ n`: of all, who was decided positive.
  SELECTION_RATE("selection_rate", Cells.FP | Cells.TP, Cells.ALL),
  /// `TP ÷ (FN + TP)`: of those who turned out positive, who was decided positive (sensitivity).
  TPR("tpr", Cells.TP, Cells.FN | Cells.TP),
  /// `FP ÷ (TN + FP)`: of those who turned out negative, who was decided positive.
  FPR("fpr", Cells.FP, Cells.TN | Cells.FP),
  /// `TN ÷ (TN + FP)`: of those who turned out negative, who was decided negative (specificity).
  TNR("tnr", Cells.TN, Cells.TN | Cells.FP),
  /// `FN ÷ (FN + TP)`: of those who turned out positive, who was decided negative.
  FNR("fnr", Cells.FN, Cells.FN | Cells.TP),
  /// `TP ÷ (FP + TP)`: of those decided positive, who turned out so (precision).
  PPV("ppv", Cells.TP, Cells.FP | Cells.TP),
  /// `TN ÷ (TN + FN)`: of those decided negative, who turned out so.
  NPV("npv", Cells.TN, Cells.TN | Cells.FN),
  /// `FP ÷ (FP + TP)`: of those decided positive, who turned out otherwise.
  FDR("fdr", Cells.FP, Cells.FP | Cells.TP),
  /// `FN ÷ (TN + FN)`: of those decided negative, who turned out otherwise.
  FOR("for", Cells.FN, Cells.TN | Cells.FN),
  /// `(TN + TP) ÷ n`: of all, who was decided on rightly.
  ACCURACY("accuracy", Cells.TN | Cells.TP, Cells.ALL),
  /// `(FN + TP) ÷ n`: of all, who turned out positive (prevalence). No property of the decisions.
  BASE_RATE("base_rate", Cells.FN | Cells.TP, Cells.ALL);

  private final String id;
  private final int part;
  private final int whole;

  Rate(String id, int part, int whole) {
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
    return Cells.sum(counts, part) / Cells.sum(counts, whole);
  }

  /// How many it is a share of.
  public double whole(Counts counts) {
    return Cells.sum(counts, whole);
  }

  /// Sets of cells.
  private static final class Cells {
    static final int TN = 1;
    static final int FP = 2;
    static final int FN = 4;
    static final int TP = 8;
    static final int ALL = 15;

    private Cells() {}

    static double sum(Counts counts, int cells) {
      return ((cells & TN) == 0 ? 0 : counts.tn())
          + ((cells & FP) == 0 ? 0 : counts.fp())
          + ((cells & FN) == 0 ? 0 : counts.fn())
          + ((cells & TP) == 0 ? 0 : counts.tp());
    }
  }
}
