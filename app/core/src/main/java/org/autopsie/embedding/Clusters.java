package org.autopsie.embedding;

import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.run.Progress;

/// Whether words that lean to one pole still lie together: they are parted into two clusters by
/// k-means, without being told where each leans, and the share of words whose cluster is that of
/// their pole is counted. After debiasing the axis says 0 of every word; where this share stays
/// high, the bias is still there. Source: Gonen and Goldberg (2019), “Lipstick on a Pig: Debiasing
/// Methods Cover up Systematic Gender Biases in Word Embeddings but do not Remove Them”, NAACL.
///
/// k-means by Lloyd’s steps from starts of k-means++ (Arthur and Vassilvitskii 2007), the best of
/// ten starts by the sum of squared distances.
public final class Clusters {
  private static final int STARTS = 10;
  private static final int STEPS = 300;

  private Clusters() {}

  /// Parts vectors into two clusters, called 0 and 1; the first vector is of cluster 0.
  ///
  /// @param vectors at least two
  public static int[] two(List<double[]> vectors, RandomGenerator random, Progress progress) {
    var best = new int[vectors.size()];
    double least = Double.POSITIVE_INFINITY;
    for (int start = 0; start < STARTS; start++) {
      progress.check();
      var centres = centres(vectors, random);
      var clusters = settled(vectors, centres);
      double sum = squares(vectors, centres, clusters);
      if (sum < least) {
        least = sum;
        best = clusters;
      }
    }
    if (best[0] == 1) {
      java.util.Arrays.setAll(best, new Flipped(best.clone()));
    }
    return best;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Flipped(int[] clusters) implements java.util.function.IntUnaryOperator {
    @Override
    public int applyAsInt(int i) {
      return 1 - clusters[i];
    }
  }

  private static double[][] centres(List<double[]> vectors, RandomGenerator random) {
    var first = vectors.get(random.nextInt(vectors.size()));
    double[] apart = vectors.stream().mapToDouble(vector -> distance(vector, first)).toArray();
    double sum = java.util.Arrays.stream(apart).sum();
    double drawn = random.nextDouble() * sum;
    int second = 0;
    while (second < apart.length - 1 && drawn >= apart[second]) {
      drawn -= apart[second++];
    }
    return new double[][] {first, vectors.get(second)};
  }

  private static int[] settled(List<double[]> vectors, double[][] centres) {
    var clusters = assigned(vectors, centres);
    for (int step = 0; step < STEPS; step++) {
      moveCentres(vectors, centres, clusters);
      var next = assigned(vectors, centres);
      if (java.util.Arrays.equals(next, clusters)) {
        break;
      }
      clusters = next;
    }
    return clusters;
  }

  private static int[] assigned(List<double[]> vectors, double[][] centres) {
    return vectors.stream()
        .mapToInt(vector -> distance(vector, centres[1]) < distance(vector, centres[0]) ? 1 : 0)
        .toArray();
  }

  private static void moveCentres(List<double[]> vectors, double[][] centres, int[] clusters) {
    for (int cluster = 0; cluster < centres.length; cluster++) {
      var sum = new double[centres[0].length];
      int count = 0;
      for (int i = 0; i < clusters.length; i++) {
        if (clusters[i] == cluster) {
          sum = Numbers.plus(sum, vectors.get(i), 1);
          count++;
        }
      }
      if (count > 0) {
        centres[cluster] = Numbers.times(sum, 1.0 / count);
      }
    }
  }

  private static double squares(List<double[]> vectors, double[][] centres, int[] clusters) {
    double sum = 0;
    for (int i = 0; i < clusters.length; i++) {
      sum += distance(vectors.get(i), centres[clusters[i]]);
    }
    return sum;
  }

  private static double distance(double[] one, double[] other) {
    var apart = Numbers.minus(one, other);
    return Numbers.dot(apart, apart);
  }

  /// The share of words whose cluster is that of their side, the clusters named as fits best: 0.5
  /// is chance, 1 is all.
  ///
  /// @param clusters 0 or 1 of each word
  /// @param sides 0 or 1 of each word
  public static double accuracy(int[] clusters, int[] sides) {
    int same = 0;
    for (int i = 0; i < clusters.length; i++) {
      same += clusters[i] == sides[i] ? 1 : 0;
    }
    double share = (double) same / clusters.length;
    return Math.max(share, 1 - share);
  }
}
