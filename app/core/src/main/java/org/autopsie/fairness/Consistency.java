package org.autopsie.fairness;

import java.util.Arrays;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Means;

/// Whether people who are alike are decided on alike: `1 − (1/n) Σᵢ |ŷᵢ − mean of ŷ over the k
/// nearest others of i|`. Source: Zemel and others (2013), “Learning fair representations”, ICML.
/// Nearness is Euclidean over the given columns, each brought to mean 0 and standard deviation 1;
/// columns that do not vary are left out; of others that are equally near, those that come first in
/// the sample are taken. A person is not her own neighbour. Who is alike is decided by the choice
/// of columns: say it.
///
/// @param neighbours k, at least 1
public record Consistency(int neighbours) {

  /// The consistency, in [0, 1]; 1 where all who are alike are decided on alike. NaN where there
  /// are not more people than neighbours. Takes time with the square of the number of people.
  ///
  /// @param features `[people][columns]`, finite
  /// @param decided for each person 1 where she was decided positive, else 0
  public double of(double[][] features, double[] decided, Progress progress) {
    int people = features.length;
    if (people <= neighbours) {
      return Double.NaN;
    }
    var scaled = scaled(features);
    double sum = 0;
    for (int i = 0; i < people; i++) {
      progress.check();
      sum += Math.abs(decided[i] - mean(scaled, decided, i));
    }
    return 1 - sum / people;
  }

  private double mean(double[][] scaled, double[] decided, int person) {
    var distances = new double[neighbours];
    var nearest = new int[neighbours];
    int found = 0;
    for (int other = 0; other < scaled.length; other++) {
      if (other == person) {
        continue;
      }
      double distance = distance(scaled[person], scaled[other]);
      if (found < neighbours || distance < distances[found - 1]) {
        int at = found < neighbours ? found++ : neighbours - 1;
        while (at > 0 && distances[at - 1] > distance) {
          distances[at] = distances[at - 1];
          nearest[at] = nearest[at - 1];
          at--;
        }
        distances[at] = distance;
        nearest[at] = other;
      }
    }
    return Arrays.stream(nearest).mapToDouble(other -> decided[other]).average().orElseThrow();
  }

  private static double distance(double[] first, double[] second) {
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += (first[i] - second[i]) * (first[i] - second[i]);
    }
    return sum;
  }

  private static double[][] scaled(double[][] features) {
    var scaled = new double[features.length][features[0].length];
    for (int column = 0; column < features[0].length; column++) {
      int at = column;
      var values = Arrays.stream(features).mapToDouble(row -> row[at]).toArray();
      double mean = Means.of(values);
      double deviation =
          Math.sqrt(Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average().orElse(0));
      for (int row = 0; row < values.length && deviation > 0; row++) {
        scaled[row][column] = (values[row] - mean) / deviation;
      }
    }
    return scaled;
  }
}
