package org.autopsie.embedding;

import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.run.Progress;

/// The Word Embedding Association Test of two lists of target words, X and Y, by how much more each
/// word is like the attribute words A than B. Source: Caliskan, Bryson and Narayanan (2017),
/// “Semantics derived automatically from language corpora contain human-like biases”, Science 356.
///
/// With `s(w) = mean cos(w, a) − mean cos(w, b)`, the effect is `d = (mean s(x) − mean s(y)) ÷ σ`,
/// `σ` the sample standard deviation (n − 1) of s over X and Y together. Its sign says which list
/// leans to A; |d| grows no further than about 2, whatever the words. It measures lists, not
/// people, and depends on the words that are chosen.
///
/// @param x s of each word of X, at least one
/// @param y s of each word of Y, at least one
@SuppressWarnings("ArrayRecordComponent")
public record Weat(double[] x, double[] y) {
  /// How often chance alone deals the words so.
  ///
  /// @param p the one-sided p-value
  /// @param permutations how many ways to deal them were looked at
  /// @param exact false where those were drawn at random
  public record Chance(double p, long permutations, boolean exact) {}

  public Weat {
    if (x.length == 0 || y.length == 0) {
      throw new IllegalArgumentException("a list of targets is empty");
    }
  }

  /// How much more a word is like A than like B, from −2 to 2.
  ///
  /// @param word of length 1, as all others
  public static double association(double[] word, List<double[]> a, List<double[]> b) {
    return meanCosine(word, a) - meanCosine(word, b);
  }

  private static double meanCosine(double[] word, List<double[]> others) {
    double sum = 0;
    for (var other : others) {
      sum += Numbers.dot(word, other);
    }
    return sum / others.size();
  }

  /// The effect size d; NaN where all words lean alike.
  public double effectSize() {
    return effectSize(ones(x.length), ones(y.length));
  }

  private static int[] ones(int length) {
    var ones = new int[length];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }

  /// The effect size where each word counts so often, for a bootstrap over the words.
  public double effectSize(int[] xWeights, int[] yWeights) {
    var sums = new Sums().add(x, xWeights);
    double meanX = sums.sum / sums.count;
    double sumX = sums.sum;
    double countX = sums.count;
    sums.add(y, yWeights);
    double meanY = (sums.sum - sumX) / (sums.count - countX);
    double mean = sums.sum / sums.count;
    double squares = squares(x, xWeights, mean) + squares(y, yWeights, mean);
    double deviation = Math.sqrt(squares / (sums.count - 1));
    return deviation > 1e-12 * sums.largest ? (meanX - meanY) / deviation : Double.NaN;
  }

  private static double squares(double[] values, int[] weights, double mean) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * (values[i] - mean) * (values[i] - mean);
    }
    return sum;
  }

  private static final class Sums {
    private double sum;
    private double count;
    private double largest;

    Sums add(double[] values, int[] weights) {
      for (int i = 0; i < values.length; i++) {
        sum += weights[i] * values[i];
        count += weights[i];
        largest = Math.max(largest, Math.abs(values[i]));
      }
      return this;
    }
  }

  /// How often chance alone deals the words so: the share of all ways to deal X and Y anew, in the
  /// same sizes, whose `Σ s(x) − Σ s(y)` is at least the observed one; the observed one is among
  /// them. Exact up to a million ways; beyond, so many are drawn at random and `p = (1 + count) ÷
  /// (1 + draws)`.
  ///
  /// @param draws how many where there are too many ways
  public Chance chance(int draws, RandomGenerator random, Progress progress) {
    return new Partitions(x, y).chance(draws, random, progress);
  }
}
