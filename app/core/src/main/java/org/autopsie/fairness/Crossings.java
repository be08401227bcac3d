package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.List;

/// Where ROC curves cross between two neighbouring corners, so that the lowest of them bends there.
final class Crossings {
  private static final double SMALL = 1e-12;

  private Crossings() {}

  /// The `TPR` of a curve at an `FPR`; the highest where the curve rises upright.
  static double tpr(Roc curve, double fpr) {
    double best = 0;
    for (int i = 1; i < curve.corners().size(); i++) {
      var from = curve.corners().get(i - 1);
      var to = curve.corners().get(i);
      if (fpr >= from.fpr() - SMALL && fpr <= to.fpr() + SMALL) {
        double wide = to.fpr() - from.fpr();
        double share = wide < SMALL ? 1 : Math.clamp((fpr - from.fpr()) / wide, 0, 1);
        best = Math.max(best, from.tpr() + share * (to.tpr() - from.tpr()));
      }
    }
    return best;
  }

  /// Every place strictly between these where two curves, straight there, cross.
  static List<Double> between(List<Roc> curves, double from, double to) {
    var found = new ArrayList<Double>();
    double inner = Math.max(SMALL * 10, (to - from) * 1e-6);
    for (int i = 0; i < curves.size(); i++) {
      for (int j = i + 1; j < curves.size(); j++) {
        double before = tpr(curves.get(i), from + inner) - tpr(curves.get(j), from + inner);
        double after = tpr(curves.get(i), to - inner) - tpr(curves.get(j), to - inner);
        if (before * after < 0) {
          double share = before / (before - after);
          found.add(from + inner + share * (to - from - 2 * inner));
        }
      }
    }
    return found;
  }
}
