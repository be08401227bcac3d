package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.autopsie.statistics.Wilson;

/// The scores of one group as a histogram: how much of those who turned out positive and negative
/// stands at each score.
public final class Scores {
  private final double[] at;
  private final double[] positives;
  private final double[] negatives;
  private final long people;

  /// A histogram.
  ///
  /// @param at the scores, or the middles of narrow bins of them, strictly increasing
  /// @param positives weight of those who turned out positive, at each score
  /// @param negatives weight of those who turned out negative
  /// @param people how many people in all
  public Scores(double[] at, double[] positives, double[] negatives, long people) {
    if (positives.length != at.length || negatives.length != at.length) {
      throw new IllegalArgumentException("histogram of " + at.length + " scores");
    }
    for (int i = 1; i < at.length; i++) {
      if (!(at[i] > at[i - 1])) {
        throw new IllegalArgumentException("scores do not increase at " + at[i]);
      }
    }
    this.at = at.clone();
    this.positives = positives.clone();
    this.negatives = negatives.clone();
    this.people = people;
  }

  /// A bin of scores beside what turned out.
  ///
  /// @param score the mean score of those in the bin
  /// @param observed the share of them who turned out positive
  /// @param weight what those in the bin weigh
  public record Bin(double score, double observed, double weight) {}

  /// The area under the ROC curve: of pairs of one who turned out positive and one who turned out
  /// negative, the share where the first has the higher score, equal scores counting half. Source:
  /// Hanley and McNeil (1982), “The meaning and use of the area under a ROC curve”, Radiology
  /// 143(1). In a histogram of bins, pairs of one bin count half, whatever their order. NaN without
  /// a pair. Says nothing of any one threshold.
  public double auc() {
    double below = 0;
    double wins = 0;
    for (int i = 0; i < at.length; i++) {
      wins += positives[i] * (below + negatives[i] / 2);
      below += negatives[i];
    }
    return wins / (below * Arrays.stream(positives).sum());
  }

  /// The standard error of [#auc] by Hanley and McNeil’s formula, `√((A(1−A) + (m−1)(Q₁−A²) +
  /// (n−1)(Q₂−A²)) ÷ mn)` with `Q₁ = A ÷ (2−A)`, `Q₂ = 2A² ÷ (1+A)`.
  public double aucError() {
    double a = auc();
    double m = Arrays.stream(positives).sum();
    double n = Arrays.stream(negatives).sum();
    double first = a / (2 - a) - a * a;
    double second = 2 * a * a / (1 + a) - a * a;
    return Math.sqrt(Math.max(0, (a * (1 - a) + (m - 1) * first + (n - 1) * second) / (m * n)));
  }

  /// The area with its interval, `± 1.96` standard errors, kept within [0, 1].
  public Estimate aucEstimate() {
    double value = auc();
    double half = 1.959963984540054 * aucError();
    return new Estimate(value, Math.max(0, value - half), Math.min(1, value + half), people);
  }

  /// True where every score could be a probability.
  public boolean isProbability() {
    return at.length == 0 || (at[0] >= 0 && at[at.length - 1] <= 1);
  }

  /// Scores beside outcomes in bins of equal width over [0, 1], those without anybody left out: a
  /// score is calibrated in a group where both are equal in every bin. Source: Dawid (1982), “The
  /// well-calibrated Bayesian”, Journal of the American Statistical Association 77(379).
  ///
  /// @throws IllegalStateException where the scores are no probabilities
  public List<Bin> calibration(int bins) {
    if (!isProbability()) {
      throw new IllegalStateException("scores are no probabilities");
    }
    var sums = new double[bins][3];
    for (int i = 0; i < at.length; i++) {
      var bin = sums[Math.min(bins - 1, (int) (at[i] * bins))];
      double weight = positives[i] + negatives[i];
      bin[0] += weight;
      bin[1] += weight * at[i];
      bin[2] += positives[i];
    }
    var found = new ArrayList<Bin>();
    for (var bin : sums) {
      if (bin[0] > 0) {
        found.add(new Bin(bin[1] / bin[0], bin[2] / bin[0], bin[0]));
      }
    }
    return found;
  }

  /// The expected calibration error, `Σ w |observed − score| ÷ Σ w` over the bins of
  /// [#calibration]. Source: Naeini, Cooper and Hauskrecht (2015), “Obtaining well calibrated
  /// probabilities using Bayesian binning”, AAAI. Depends on the number of bins.
  public double calibrationError(int bins) {
    double sum = 0;
    double total = 0;
    for (var bin : calibration(bins)) {
      sum += bin.weight() * Math.abs(bin.observed() - bin.score());
      total += bin.weight();
    }
    return sum / total;
  }

  /// What one threshold makes of the group.
  ///
  /// @param threshold from this score on the decision is positive; infinite: for nobody
  /// @param fpr the share of those who turned out negative that is decided positive
  /// @param tpr the share of those who turned out positive that is
  public record RocPoint(double threshold, double fpr, double tpr) {}

  /// The ROC curve: what every threshold makes of the group, from the one that nobody reaches to
  /// the one that everybody does, so both shares rise from 0 to 1. Source: Fawcett (2006), “An
  /// introduction to ROC analysis”, Pattern Recognition Letters 27(8). A share of nobody is NaN.
  public List<RocPoint> roc() {
    double allPositives = Arrays.stream(positives).sum();
    double allNegatives = Arrays.stream(negatives).sum();
    var points = new ArrayList<RocPoint>();
    double above = 0;
    double wrong = 0;
    points.add(new RocPoint(Double.POSITIVE_INFINITY, 0 / allNegatives, 0 / allPositives));
    for (int i = at.length - 1; i >= 0; i--) {
      above += positives[i];
      wrong += negatives[i];
      points.add(new RocPoint(at[i], wrong / allNegatives, above / allPositives));
    }
    return points;
  }

  /// What turned out at a score, or in a bin of scores.
  ///
  /// @param score the score, or the mean score of those in the bin
  /// @param positive the share of those there who turned out positive, with its Wilson interval
  public record Observed(double score, Estimate positive) {}

  /// What turned out at each score, whatever the scores mean: a score means the same in two groups
  /// where these shares are the same at every score. Source: Chouldechova (2017), “Fair prediction
  /// with disparate impact”, Big Data 5(2), section 2. Where there are more than so many different
  /// scores, in so many bins of equal width. Weights are scaled to the number of people.
  ///
  /// @param most how many points at most, at least 1
  public List<Observed> observed(int most) {
    double low = lowest();
    double width = at.length <= most ? 0 : (highest() - low) / most;
    double total = Arrays.stream(positives).sum() + Arrays.stream(negatives).sum();
    var bins = new TreeMap<Integer, double[]>();
    for (int i = 0; i < at.length; i++) {
      int bin = width == 0 ? i : Math.min(most - 1, (int) ((at[i] - low) / width));
      var sums = bins.computeIfAbsent(bin, key -> new double[3]);
      double weight = positives[i] + negatives[i];
      sums[0] += weight;
      sums[1] += weight * at[i];
      sums[2] += positives[i];
    }
    return bins.values().stream()
        .filter(sums -> sums[0] > 0)
        .map(sums -> observed(sums, people / total))
        .toList();
  }

  private static Observed observed(double[] sums, double scale) {
    double share = sums[2] / sums[0];
    double n = sums[0] * scale;
    return new Observed(sums[1] / sums[0], new Estimate(share, Wilson.of(share, n), n));
  }

  /// The people at one score, or in one narrow bin of scores.
  ///
  /// @param score the score
  /// @param positives weight of those who turned out positive
  /// @param negatives weight of those who turned out negative
  public record At(double score, double positives, double negatives) {}

  /// The histogram, from the lowest score to the highest.
  public List<At> histogram() {
    var found = new ArrayList<At>();
    for (int i = 0; i < at.length; i++) {
      found.add(new At(at[i], positives[i], negatives[i]));
    }
    return found;
  }

  /// Who is decided how where the decision is positive from this score on.
  public Counts from(double threshold) {
    var counts = Counts.NONE;
    for (int i = 0; i < at.length; i++) {
      counts =
          counts.plus(
              at[i] >= threshold
                  ? new Counts(0, negatives[i], 0, positives[i])
                  : new Counts(negatives[i], 0, positives[i], 0));
    }
    return counts;
  }

  /// The lowest score; NaN of nobody.
  public double lowest() {
    return at.length == 0 ? Double.NaN : at[0];
  }

  /// The highest score; NaN of nobody.
  public double highest() {
    return at.length == 0 ? Double.NaN : at[at.length - 1];
  }

  /// How many people.
  public long people() {
    return people;
  }
}
