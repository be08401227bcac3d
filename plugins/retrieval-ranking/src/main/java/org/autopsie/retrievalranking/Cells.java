package org.autopsie.retrievalranking;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Values of an arm summed over the queries of each (variant, document), so that a resample is a
/// weighted sum.
final class Cells {
  private final double[][] sums;
  private final int[] counts;

  private Cells(double[][] sums, int[] counts) {
    this.sums = sums;
    this.counts = counts;
  }

  /// @param values `[variant][pair]`
  /// @param documents positions of the documents, each once
  static Cells of(double[][] values, List<ArmAnswers.Pair> pairs, int[] documents) {
    var sums = new double[values.length][documents.length];
    var counts = new int[documents.length];
    for (int i = 0; i < pairs.size(); i++) {
      int column = column(documents, pairs.get(i).document());
      counts[column]++;
      for (int variant = 0; variant < values.length; variant++) {
        sums[variant][column] += values[variant][i];
      }
    }
    return new Cells(sums, counts);
  }

  static double[][] map(double[][] values, DoubleUnaryOperator each) {
    return Arrays.stream(values)
        .map(row -> Arrays.stream(row).map(each).toArray())
        .toArray(double[][]::new);
  }

  int variants() {
    return sums.length;
  }

  /// Mean over every (variant, document, query), each counted as often as its variant times its
  /// document was drawn; NaN where nothing was.
  double mean(int[] variants, int[] documents) {
    double sum = 0;
    long drawn = 0;
    for (int i = 0; i < sums.length; i++) {
      if (variants[i] > 0) {
        sum += variants[i] * dot(sums[i], documents);
        drawn += variants[i];
      }
    }
    return sum / (drawn * dot(counts, documents));
  }

  double mean() {
    return mean(Resampling.ones(sums.length), Resampling.ones(counts.length));
  }

  /// The mean of each variant over all documents.
  double[] byVariant() {
    var documents = Resampling.ones(counts.length);
    return Arrays.stream(sums)
        .mapToDouble(s -> dot(s, documents) / dot(counts, documents))
        .toArray();
  }

  /// The mean of each variant on one document.
  double[] byVariant(int column) {
    return Arrays.stream(sums).mapToDouble(s -> s[column] / counts[column]).toArray();
  }

  private static int column(int[] documents, int document) {
    int column = 0;
    while (documents[column] != document) {
      column++;
    }
    return column;
  }

  private static double dot(double[] values, int[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i];
    }
    return sum;
  }

  private static long dot(int[] values, int[] weights) {
    long sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (long) values[i] * weights[i];
    }
    return sum;
  }
}
