package org.autopsie.embedding;

import org.autopsie.run.Failure;

/// Arithmetic of vectors as arrays; nothing is changed in place.
final class Numbers {
  private Numbers() {}

  static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  static double length(double[] vector) {
    return Math.sqrt(dot(vector, vector));
  }

  /// NaN where one of them is nothing but zeros.
  static double cosine(double[] one, double[] other) {
    return dot(one, other) / (length(one) * length(other));
  }

  static double[] minus(double[] one, double[] other) {
    return plus(one, other, -1);
  }

  /// `one + factor × other`
  static double[] plus(double[] one, double[] other, double factor) {
    var sum = new double[one.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = one[i] + factor * other[i];
    }
    return sum;
  }

  static double[] times(double[] vector, double factor) {
    var scaled = new double[vector.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = factor * vector[i];
    }
    return scaled;
  }

  static double[] unit(double[] vector) {
    return times(vector, 1 / length(vector));
  }

  /// The same array, where all its numbers are finite.
  static double[] finite(double[] vector, String name, String word) {
    for (double number : vector) {
      if (!Double.isFinite(number)) {
        throw new Failure(VectorFile.class, "not-finite", name, word, String.valueOf(number));
      }
    }
    return vector;
  }
}
