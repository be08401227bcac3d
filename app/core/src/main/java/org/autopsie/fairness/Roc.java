package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Which pairs of `FPR` and `TPR` a threshold can give in one group: one corner for each threshold,
/// and between two corners what drawing lots among those who stand at one score gives. Source:
/// Hardt, Price and Srebro (2016), “Equality of Opportunity in Supervised Learning”, NeurIPS,
/// section 3.
///
/// @param corners from nobody decided positive to everybody
/// @param positives what those who turned out positive weigh
/// @param negatives what those who turned out negative weigh
record Roc(List<Corner> corners, double positives, double negatives) {
  private static final double SMALL = 1e-12;

  Roc {
    corners = List.copyOf(corners);
  }

  /// What a threshold gives.
  ///
  /// @param threshold the lowest score that is decided positive; `+∞` where none is, NaN where it
  ///   takes lots that no single threshold says
  record Corner(double fpr, double tpr, double threshold) {}

  /// The corners of a group at every threshold among these.
  ///
  /// @param thresholds descending
  static Roc of(Scores scores, List<Double> thresholds) {
    var all = scores.from(Double.NEGATIVE_INFINITY);
    var corners = new ArrayList<Corner>();
    corners.add(new Corner(0, 0, Double.POSITIVE_INFINITY));
    for (double threshold : thresholds) {
      var counts = scores.from(threshold);
      corners.add(new Corner(Rate.FPR.of(counts), Rate.TPR.of(counts), threshold));
    }
    return new Roc(corners, all.tp(), all.fp());
  }

  double people() {
    return positives + negatives;
  }

  double selected(Corner corner) {
    return (positives * corner.tpr() + negatives * corner.fpr()) / people();
  }

  /// The place on the way from corner to corner where a number that grows along it has this value.
  Corner where(ToDoubleFunction<Corner> number, double value) {
    for (int i = 1; i < corners.size(); i++) {
      double before = number.applyAsDouble(corners.get(i - 1));
      double after = number.applyAsDouble(corners.get(i));
      if (value <= after + SMALL) {
        double share = after - before < SMALL ? 1 : (value - before) / (after - before);
        return between(corners.get(i - 1), corners.get(i), Math.clamp(share, 0, 1));
      }
    }
    return corners.getLast();
  }

  private static Corner between(Corner from, Corner to, double share) {
    if (share < SMALL) {
      return from;
    }
    if (share > 1 - SMALL) {
      return to;
    }
    return new Corner(
        from.fpr() + share * (to.fpr() - from.fpr()),
        from.tpr() + share * (to.tpr() - from.tpr()),
        Double.NaN);
  }

  /// The corners that no lot between two others can better, and between which lots may be drawn.
  Roc hull() {
    var hull = new ArrayList<Corner>();
    for (var corner : corners) {
      while (hull.size() > 1 && !bends(hull.get(hull.size() - 2), hull.getLast(), corner)) {
        hull.removeLast();
      }
      hull.add(corner);
    }
    return new Roc(hull, positives, negatives);
  }

  private static boolean bends(Corner from, Corner by, Corner to) {
    double turn =
        (by.fpr() - from.fpr()) * (to.tpr() - from.tpr())
            - (by.tpr() - from.tpr()) * (to.fpr() - from.fpr());
    return turn < -SMALL;
  }
}
