package org.autopsie.embedding;

import java.util.List;

/// A direction between two poles, made of pairs of words that differ in nothing else, such as she −
/// he, woman − man. Nothing of the vectors themselves is held: only how the differences `dᵢ` of the
/// pairs (of vectors of length 1) lie to one another, so that the axis can be made again from what
/// was recorded, and for each draw of a bootstrap.
///
/// [Kind#DIFFERENCE]: `g = Σ dᵢ ÷ |Σ dᵢ|`. [Kind#PCA]: the first principal component of the pairs’
/// ends about each pair’s own middle, that is of the `± dᵢ / 2`. Source: Bolukbasi, Chang, Zou,
/// Saligrama and Kalai (2016), “Man is to Computer Programmer as Woman is to Homemaker?”, NeurIPS,
/// section 5. `g` is turned so that the first words of the pairs lie on its positive side.
///
/// An axis is what its pairs make it: others give another.
///
/// @param kind how it is made
/// @param products `dᵢ · dⱼ`, symmetric, at least one pair
@SuppressWarnings("ArrayRecordComponent")
public record BiasAxis(Kind kind, double[][] products) {
  /// How an axis is made of pairs.
  public enum Kind {
    /// The mean of the differences.
    DIFFERENCE,
    /// Their first principal component.
    PCA
  }

  /// The axis of these differences.
  public static BiasAxis of(Kind kind, List<double[]> differences) {
    int size = differences.size();
    var products = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        products[i][j] = Numbers.dot(differences.get(i), differences.get(j));
      }
    }
    return new BiasAxis(kind, products);
  }

  /// The differences of pairs, `one − other`.
  ///
  /// @param one vectors of length 1
  /// @param other as many
  public static List<double[]> differences(List<double[]> one, List<double[]> other) {
    return java.util.stream.IntStream.range(0, one.size())
        .mapToObj(i -> Numbers.minus(one.get(i), other.get(i)))
        .toList();
  }

  /// How many pairs.
  public int pairs() {
    return products.length;
  }

  /// The factors `fᵢ` with `g = Σ fᵢ dᵢ`, of length 1.
  ///
  /// @param weights how often each pair counts
  /// @return NaN where the pairs cancel one another out, or are no difference at all
  public double[] factors(int[] weights) {
    var factors = new double[weights.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = weights[i];
    }
    if (kind == Kind.PCA) {
      factors = new Symmetric(weighted(weights)).first();
      for (int i = 0; i < factors.length; i++) {
        factors[i] *= Math.sqrt(weights[i]);
      }
    }
    return directed(factors, weights);
  }

  private double[][] weighted(int[] weights) {
    var weighted = new double[weights.length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        weighted[i][j] = Math.sqrt((double) weights[i] * weights[j]) * products[i][j];
      }
    }
    return weighted;
  }

  /// Brought to length 1 and turned to the first words of the pairs.
  private double[] directed(double[] factors, int[] weights) {
    double square = 0;
    double towards = 0;
    double largest = 0;
    for (int i = 0; i < factors.length; i++) {
      double along = Numbers.dot(products[i], factors);
      square += factors[i] * along;
      towards += weights[i] * along;
      largest = Math.max(largest, products[i][i] * factors[i] * factors[i]);
    }
    double length = Math.sqrt(square);
    boolean there = square > 1e-20 * largest;
    return Numbers.times(factors, there ? (towards < 0 ? -1 : 1) / length : Double.NaN);
  }

  /// The axis itself.
  ///
  /// @param differences those of which this was made
  public double[] direction(List<double[]> differences) {
    var factors = factors(ones());
    var direction = new double[differences.getFirst().length];
    for (int i = 0; i < factors.length; i++) {
      direction = Numbers.plus(direction, differences.get(i), factors[i]);
    }
    return direction;
  }

  /// Where a word lies on the axis, from −1 to 1: the cosine of its vector `w` and `g`.
  ///
  /// @param along `w · dᵢ` for each pair
  /// @param factors of [#factors]
  public static double place(double[] along, double[] factors) {
    return Numbers.dot(along, factors);
  }

  /// The shares of the pairs’ variance that the principal components explain, the first first; they
  /// sum to 1. Where the first is not far above the others, the pairs do not share one direction.
  public double[] explained() {
    var values = new Symmetric(products).values();
    double sum = java.util.Arrays.stream(values).sum();
    return Numbers.times(values, 1 / sum);
  }

  /// Every pair once.
  public int[] ones() {
    var ones = new int[pairs()];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }

  /// The direct bias of words that should have none: `1/n Σ |cos(w, g)|^c`. Source: Bolukbasi and
  /// others (2016), section 5.2.
  ///
  /// @param places of the words on the axis
  /// @param strictness c, from 0 (any bias counts alike) on; 1 in the paper
  public static double directBias(double[] places, double strictness) {
    return java.util.Arrays.stream(places)
        .map(place -> Math.pow(Math.abs(place), strictness))
        .average()
        .orElse(Double.NaN);
  }
}
