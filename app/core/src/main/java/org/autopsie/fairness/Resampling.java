package org.autopsie.fairness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.statistics.Multinomial;

/// How a table could have come out had other people been drawn.
@FunctionalInterface
public interface Resampling {
  /// Another table of the same groups.
  GroupTable draw(RandomGenerator random);

  /// People drawn one by one, each group as large as it is: `n` people fall into the four cells
  /// with the chances that the weights give, where `n` is the group’s effective size. Source: Efron
  /// and Tibshirani (1993), “An Introduction to the Bootstrap”, chapter 8.
  static Resampling ofPeople(GroupTable table) {
    return random -> {
      var drawn = new LinkedHashMap<String, Tally>();
      table.groups().forEach((name, tally) -> drawn.put(name, people(tally, random)));
      return new GroupTable(drawn);
    };
  }

  private static Tally people(Tally tally, RandomGenerator random) {
    double total = tally.weights().total();
    if (total == 0) {
      return Tally.NONE;
    }
    long effective = Math.max(1, Math.round(tally.effective(Rate.SELECTION_RATE)));
    var cells = Multinomial.draw(effective, tally.weights().cells(), random);
    double scale = total / effective;
    return Tally.of(
        new Counts(scale * cells[0], scale * cells[1], scale * cells[2], scale * cells[3]));
  }

  /// Whole clusters drawn with replacement: what one person, school or judge brings stays together.
  /// Source: Davison and Hinkley (1997), “Bootstrap Methods and their Application”, 3.8.
  ///
  /// @param groups the names, in the table’s order
  /// @param clusters at least one
  static Resampling ofClusters(List<String> groups, List<Cluster> clusters) {
    return random -> {
      var sums = new double[groups.size()][Counts.CELLS];
      for (int i = 0; i < clusters.size(); i++) {
        clusters.get(random.nextInt(clusters.size())).addTo(sums);
      }
      var drawn = new LinkedHashMap<String, Tally>();
      for (int i = 0; i < sums.length; i++) {
        drawn.put(groups.get(i), Tally.of(Counts.of(sums[i])));
      }
      return new GroupTable(drawn);
    };
  }

  /// What one cluster brings.
  final class Cluster {
    private final int[] places;
    private final double[] weights;

    /// What stands in some cells.
    ///
    /// @param places cells, each named by `4 · group + cell`
    /// @param weights what stands in each
    public Cluster(int[] places, double[] weights) {
      this.places = places.clone();
      this.weights = weights.clone();
    }

    private void addTo(double[][] sums) {
      for (int i = 0; i < places.length; i++) {
        sums[places[i] / Counts.CELLS][places[i] % Counts.CELLS] += weights[i];
      }
    }
  }
}
