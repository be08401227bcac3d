package org.autopsie.instruments;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.explain.Coalitions;

/// Every set of some parts, and the exact Shapley values that the numbers of all sets give. Asked
/// from the outside in (none, all, one alone, all but one …), so that the sets that weigh most come
/// first.
final class AllSets {
  private final int parts;
  private final int[] order;

  AllSets(int parts) {
    this.parts = parts;
    this.order =
        IntStream.range(0, 1 << parts)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(
                        set -> Math.min(Integer.bitCount(set), parts - Integer.bitCount(set)))
                    .thenComparingInt(Integer::bitCount)
                    .thenComparingInt(set -> set))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// The sets in the order in which they are asked about.
  Coalitions coalitions() {
    var builder = Coalitions.among(parts);
    var kept = new boolean[parts];
    for (int set : order) {
      for (int part = 0; part < parts; part++) {
        kept[part] = has(set, part);
      }
      builder.add(kept);
    }
    return builder.build();
  }

  private static boolean has(int set, int part) {
    return (set >> part & 1) != 0;
  }

  /// What the first `known` numbers say. Of all of them: the exact values. Of some: for each part
  /// what it adds, averaged over the known sets of each size and then over those sizes, which for
  /// all sets is the same; empty where something is not known of every part.
  Optional<Found> found(int known, double[] numbers) {
    var bySet = new double[order.length];
    Arrays.fill(bySet, Double.NaN);
    for (int i = 0; i < known; i++) {
      bySet[order[i]] = numbers[i];
    }
    var values = new double[parts];
    boolean all = known == order.length;
    Arrays.setAll(values, part -> all ? exact(part, bySet) : early(part, bySet));
    return Arrays.stream(values).anyMatch(Double::isNaN)
        ? Optional.empty()
        : Optional.of(Found.plain(values, bySet[0], bySet[bySet.length - 1]));
  }

  private double exact(int part, double[] bySet) {
    var weights = weights();
    double sum = 0;
    for (int set = 0; set < bySet.length; set++) {
      if (!has(set, part)) {
        sum += weights[Integer.bitCount(set)] * (bySet[set | 1 << part] - bySet[set]);
      }
    }
    return sum;
  }

  private double early(int part, double[] bySet) {
    var sums = new double[parts];
    var counts = new int[parts];
    for (int set = 0; set < bySet.length; set++) {
      double added = has(set, part) ? Double.NaN : bySet[set | 1 << part] - bySet[set];
      if (!Double.isNaN(added)) {
        sums[Integer.bitCount(set)] += added;
        counts[Integer.bitCount(set)]++;
      }
    }
    return IntStream.range(0, parts)
        .filter(size -> counts[size] > 0)
        .mapToDouble(size -> sums[size] / counts[size])
        .average()
        .orElse(Double.NaN);
  }

  /// `|S|! (d − |S| − 1)! / d!` by the size of S, as `1 / (d · C(d − 1, |S|))`.
  private double[] weights() {
    var weights = new double[parts];
    double ways = 1;
    for (int size = 0; size < parts; size++) {
      weights[size] = 1 / (parts * ways);
      ways = ways * (parts - 1 - size) / (size + 1);
    }
    return weights;
  }
}
