package org.autopsie.embedding;

import java.util.Arrays;

/// The eigenvalues and the first eigenvector of a small symmetric matrix without negative
/// eigenvalues, by Jacobi’s rotations. Source: Golub and Van Loan (2013), “Matrix Computations”,
/// section 8.5.
final class Symmetric {
  private static final int SWEEPS = 60;
  private static final double SMALL = 1e-15;

  private final double[][] matrix;
  private final double[][] vectors;

  Symmetric(double[][] given) {
    int size = given.length;
    matrix = new double[size][];
    vectors = new double[size][size];
    for (int i = 0; i < size; i++) {
      matrix[i] = given[i].clone();
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS && !isDiagonal(); sweep++) {
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          rotate(i, j);
        }
      }
    }
  }

  private boolean isDiagonal() {
    double outside = 0;
    double all = 0;
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        all += matrix[i][j] * matrix[i][j];
        outside += i == j ? 0 : matrix[i][j] * matrix[i][j];
      }
    }
    return outside <= SMALL * SMALL * all;
  }

  private void rotate(int p, int q) {
    if (matrix[p][q] == 0) {
      return;
    }
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
    double cosine = 1 / Math.hypot(tangent, 1);
    double sine = tangent * cosine;
    for (int k = 0; k < matrix.length; k++) {
      double one = matrix[k][p];
      double other = matrix[k][q];
      matrix[k][p] = cosine * one - sine * other;
      matrix[k][q] = sine * one + cosine * other;
    }
    for (int k = 0; k < matrix.length; k++) {
      double one = matrix[p][k];
      double other = matrix[q][k];
      matrix[p][k] = cosine * one - sine * other;
      matrix[q][k] = sine * one + cosine * other;
      double first = vectors[k][p];
      double second = vectors[k][q];
      vectors[k][p] = cosine * first - sine * second;
      vectors[k][q] = sine * first + cosine * second;
    }
  }

  /// The largest first.
  double[] values() {
    var values = new double[matrix.length];
    Arrays.setAll(values, i -> Math.max(0, matrix[i][i]));
    Arrays.sort(values);
    for (int i = 0; i < values.length / 2; i++) {
      double kept = values[i];
      values[i] = values[values.length - 1 - i];
      values[values.length - 1 - i] = kept;
    }
    return values;
  }

  /// The eigenvector of the largest eigenvalue, of length 1.
  double[] first() {
    int largest = 0;
    for (int i = 1; i < matrix.length; i++) {
      largest = matrix[i][i] > matrix[largest][largest] ? i : largest;
    }
    int column = largest;
    return Arrays.stream(vectors).mapToDouble(row -> row[column]).toArray();
  }
}
