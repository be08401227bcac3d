package org.autopsie.fairness;

import java.util.List;

/// How unequally what people get out of the decisions is spread. What a person gets is `b = 1 +
/// decision − outcome`: 0 where she is wrongly decided negative, 2 where wrongly positive, else 1.
/// With `μ` the mean of `b`, the generalised entropy index is `GE(α) = Σ ((b/μ)^α − 1) ÷ (n α (α −
/// 1))`; `GE(1) = Σ (b/μ) ln(b/μ) ÷ n` is the Theil index, `GE(0) = −Σ ln(b/μ) ÷ n`. Between
/// groups, each person’s `b` is her group’s mean. Source: Speicher and others (2018), “A unified
/// approach to quantifying algorithmic unfairness”, KDD.
///
/// Not for scores whose positive decision is a burden: there more of `b` is not more of a good.
///
/// @param id the standard name
/// @param alpha any number: how far inequality at the top (large) or bottom (small) counts
/// @param scope among whom
public record Inequality(String id, double alpha, Scope scope) implements GroupMetric {
  /// Among whom.
  public enum Scope {
    /// All people.
    PEOPLE,
    /// The groups, each as large as it is.
    GROUPS
  }

  /// The four that are told, with this α for the two that have one.
  public static List<Inequality> all(double alpha) {
    return List.of(
        new Inequality("generalised_entropy_index", alpha, Scope.PEOPLE),
        new Inequality("theil_index", 1, Scope.PEOPLE),
        new Inequality("between_group_generalised_entropy_index", alpha, Scope.GROUPS),
        new Inequality("between_group_theil_index", 1, Scope.GROUPS));
  }

  @Override
  public Form form() {
    return Form.INDEX;
  }

  @Override
  public double of(GroupTable table, String reference) {
    return switch (scope) {
      case PEOPLE -> {
        var all = table.overall().weights();
        yield entropy(
            new double[] {0, 1, 2}, new double[] {all.fn(), all.tn() + all.tp(), all.fp()});
      }
      case GROUPS -> {
        var groups = table.groups().values().stream().map(Tally::weights).toList();
        yield entropy(
            groups.stream().mapToDouble(Inequality::mean).toArray(),
            groups.stream().mapToDouble(Counts::total).toArray());
      }
    };
  }

  private static double mean(Counts counts) {
    return counts.total() == 0 ? 0 : (counts.tn() + counts.tp() + 2 * counts.fp()) / counts.total();
  }

  private double entropy(double[] benefits, double[] weights) {
    double total = 0;
    double sum = 0;
    for (int i = 0; i < benefits.length; i++) {
      total += weights[i];
      sum += weights[i] * benefits[i];
    }
    double mean = sum / total;
    double entropy = 0;
    for (int i = 0; i < benefits.length; i++) {
      entropy += weights[i] == 0 ? 0 : weights[i] * term(benefits[i] / mean);
    }
    double index = entropy / total;
    return Double.isInfinite(index) ? Double.NaN : index;
  }

  private double term(double share) {
    if (alpha == 1) {
      return share == 0 ? 0 : share * Math.log(share);
    }
    return alpha == 0 ? -Math.log(share) : (Math.pow(share, alpha) - 1) / (alpha * (alpha - 1));
  }
}
