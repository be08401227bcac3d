package org.autopsie.instruments.tables;

/// The arithmetic of [Sobol], on the answers to [SobolDesign].
///
/// @param columns how many columns
/// @param secondOrder whether the answers about pairs are there
record SobolIndices(int columns, boolean secondOrder) {

  /// How many of the numbers are shares: all but the variance.
  int shares() {
    return 2 * columns + (secondOrder ? columns * (columns - 1) / 2 : 0);
  }

  /// The indices over the first base rows: first order of each column, total order of each, second
  /// order of each pair (1:2, 1:3 … 2:3 …); last the variance itself. All 0 where the answers do
  /// not vary.
  ///
  /// @param weights how often each base row counts; as many as base rows are used
  double[] of(double[] answers, int[] weights) {
    int per = SobolDesign.perSample(columns, secondOrder);
    var sums = new Sums(columns, secondOrder);
    double centre = centre(answers, weights.length, per);
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        sums.add(answers, i * per, centre, weights[i]);
      }
    }
    return sums.indices();
  }

  /// Taken off every answer, which changes no index and keeps their errors small.
  private static double centre(double[] answers, int samples, int per) {
    double sum = 0;
    for (int i = 0; i < samples; i++) {
      sum += answers[i * per] + answers[i * per + 1];
    }
    return sum / (2.0 * samples);
  }

  private static final class Sums {
    private final int columns;
    private final boolean pairs;
    private final double[] first;
    private final double[] total;
    private final double[] second;
    private double count;
    private double sum;
    private double squares;
    private double product;

    Sums(int columns, boolean pairs) {
      this.columns = columns;
      this.pairs = pairs;
      this.first = new double[columns];
      this.total = new double[columns];
      this.second = new double[pairs ? columns * (columns - 1) / 2 : 0];
    }

    void add(double[] answers, int at, double centre, int weight) {
      double a = answers[at] - centre;
      double b = answers[at + 1] - centre;
      count += weight;
      sum += weight * (a + b);
      squares += weight * (a * a + b * b);
      product += weight * a * b;
      for (int i = 0; i < columns; i++) {
        double gap = answers[at + 2 + i] - centre - a;
        first[i] += weight * b * gap;
        total[i] += weight * gap * gap;
      }
      if (pairs) {
        addPairs(answers, at + 2, centre, weight);
      }
    }

    private void addPairs(double[] answers, int at, double centre, int weight) {
      int pair = 0;
      for (int i = 0; i < columns; i++) {
        double mine = weight * (answers[at + columns + i] - centre);
        for (int j = i + 1; j < columns; j++) {
          second[pair++] += mine * (answers[at + j] - centre);
        }
      }
    }

    double[] indices() {
      double mean = sum / (2 * count);
      double variance = squares / (2 * count) - mean * mean;
      var indices = new double[2 * columns + second.length + 1];
      if (!(variance > 0)) {
        return indices;
      }
      indices[indices.length - 1] = variance;
      for (int i = 0; i < columns; i++) {
        indices[i] = first[i] / count / variance;
        indices[columns + i] = total[i] / (2 * count) / variance;
      }
      int pair = 0;
      for (int i = 0; i < columns && pairs; i++) {
        for (int j = i + 1; j < columns; j++) {
          double both = (second[pair] - product) / count / variance;
          indices[2 * columns + pair++] = both - indices[i] - indices[j];
        }
      }
      return indices;
    }
  }
}
