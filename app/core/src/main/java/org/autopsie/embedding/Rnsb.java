package org.autopsie.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.autopsie.run.Progress;

/// Relative Negative Sentiment Bias: how unevenly a classifier that has learned pleasant from
/// unpleasant words hands out unpleasantness to words of groups. Source: Sweeney and Najafian
/// (2019), “A Transparent Framework for Evaluating Unintended Demographic Bias in Word Embeddings”,
/// ACL.
///
/// The classifier is a logistic regression on vectors of length 1 that minimises `½|w|² + Σ log(1 +
/// e^(−y (w·x + b)))`, the intercept free. Of the groups’ words the chance of being unpleasant is
/// taken, brought to the sum 1, and compared with an even share: `Σ pᵢ log(pᵢ n)` (Kullback and
/// Leibler), 0 where all are alike, in nats.
public final class Rnsb {
  private static final int STEPS = 20_000;
  private static final double CLOSE = 1e-12;

  private final List<double[]> learned;
  private final double[] factors;
  private final double intercept;

  private Rnsb(List<double[]> learned, double[] factors, double intercept) {
    this.learned = learned;
    this.factors = factors;
    this.intercept = intercept;
  }

  /// Learns pleasant from unpleasant words: `w = Σ fᵢ xᵢ`, by gradient steps that always come out
  /// the same.
  ///
  /// @param pleasant at least one vector of length 1
  /// @param unpleasant at least one
  public static Rnsb learn(List<double[]> pleasant, List<double[]> unpleasant, Progress progress) {
    var learned = new ArrayList<>(pleasant);
    learned.addAll(unpleasant);
    var wanted = new double[learned.size()];
    Arrays.setAll(wanted, i -> i < pleasant.size() ? -1 : 1);
    var products = BiasAxis.of(BiasAxis.Kind.PCA, learned).products();
    var factors = new double[wanted.length];
    double intercept = 0;
    double step = 1 / (1 + 0.25 * 2 * wanted.length);
    for (int i = 0; i < STEPS; i++) {
      if (i % 500 == 0) {
        progress.check();
      }
      var pull = pulls(products, factors, intercept, wanted);
      double moved = Math.abs(Arrays.stream(pull).sum());
      intercept += step * Arrays.stream(pull).sum();
      for (int j = 0; j < factors.length; j++) {
        double change = pull[j] - factors[j];
        factors[j] += step * change;
        moved = Math.max(moved, Math.abs(change));
      }
      if (moved < CLOSE) {
        break;
      }
    }
    return new Rnsb(List.copyOf(learned), factors, intercept);
  }

  /// `y σ(−y (w·x + b))` of each word.
  private static double[] pulls(
      double[][] products, double[] factors, double intercept, double[] wanted) {
    var pulls = new double[wanted.length];
    for (int i = 0; i < pulls.length; i++) {
      double margin = wanted[i] * (Numbers.dot(products[i], factors) + intercept);
      pulls[i] = wanted[i] * sigmoid(-margin);
    }
    return pulls;
  }

  private static double sigmoid(double value) {
    return 1 / (1 + Math.exp(-value));
  }

  /// The chance that a word is unpleasant, as the classifier has it.
  public double unpleasant(double[] word) {
    double sum = intercept;
    for (int i = 0; i < factors.length; i++) {
      sum += factors[i] * Numbers.dot(learned.get(i), word);
    }
    return sigmoid(sum);
  }

  /// How far from even: 0 where all chances are alike.
  ///
  /// @param chances of being unpleasant, at least one, all above 0
  public static double divergence(double[] chances) {
    double sum = Arrays.stream(chances).sum();
    return Arrays.stream(chances)
        .map(chance -> chance / sum * Math.log(chance / sum * chances.length))
        .sum();
  }
}
