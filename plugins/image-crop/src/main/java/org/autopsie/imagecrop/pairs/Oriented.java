package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.autopsie.imagecrop.pairs.PairRows.Row;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;

/// The pairs that one labelling calls a pair of the two groups, seen from the first group.
///
/// @param firsts distinct pictures of the first group
/// @param seconds distinct pictures of the second group
/// @param pairs those pairs
record Oriented(List<String> firsts, List<String> seconds, List<Pair> pairs) {
  private static final double LEVEL = 0.95;
  private static final double TIE = 1e-5;

  /// One pair.
  ///
  /// @param first the place of the first group’s picture among `firsts`
  /// @param second the place of the other among `seconds`
  /// @param turned where the pair was drawn the other way round
  record Pair(int first, int second, boolean turned, Row row) {

    /// How far the first group was kept, 0 to 1.
    double kept(Choice choice) {
      double drawn =
          switch (choice) {
            case CROP -> row.get("crop-first");
            case HIGHEST -> HalfScores.kept(row.get("score-first"), row.get("score-second"), TIE);
            case SOFTMAX -> row.get("score-softmax-first");
            case PROPORTION -> row.get("score-proportion-first");
          };
      return turned ? 1 - drawn : drawn;
    }
  }

  /// A number of one pair; NaN where the pair does not count.
  interface Value {
    double of(Pair pair);
  }

  /// @param label what the labelling calls a picture
  static Oriented of(
      List<Row> rows, CropPairs by, java.util.function.BiFunction<Row, Boolean, String> label) {
    Map<String, Integer> firsts = new LinkedHashMap<>();
    Map<String, Integer> seconds = new LinkedHashMap<>();
    var pairs = new ArrayList<Pair>();
    for (var row : rows) {
      var one = label.apply(row, true);
      var two = label.apply(row, false);
      boolean turned = one.equals(by.second()) && two.equals(by.first());
      if (turned || (one.equals(by.first()) && two.equals(by.second()))) {
        var first = turned ? row.second() : row.first();
        var second = turned ? row.first() : row.second();
        firsts.putIfAbsent(first, firsts.size());
        seconds.putIfAbsent(second, seconds.size());
        pairs.add(new Pair(firsts.get(first), seconds.get(second), turned, row));
      }
    }
    return new Oriented(List.copyOf(firsts.keySet()), List.copyOf(seconds.keySet()), pairs);
  }

  /// The smaller number of distinct pictures.
  int n() {
    return Math.min(firsts.size(), seconds.size());
  }

  /// A number made of the mean of a value over the pairs.
  double of(Value value, UnaryOperator<Double> made) {
    return made.apply(mean(value, ones(firsts.size()), ones(seconds.size())));
  }

  /// Its interval over the distinct pictures, crossed.
  Interval interval(
      Value value, UnaryOperator<Double> made, int resamples, RandomGenerator random) {
    return Bootstrap.crossed(
        firsts.size(),
        seconds.size(),
        resamples,
        LEVEL,
        random,
        (rows, columns) -> made.apply(mean(value, rows, columns)));
  }

  private double mean(Value value, int[] rows, int[] columns) {
    double sum = 0;
    double all = 0;
    for (var pair : pairs) {
      double one = value.of(pair);
      if (!Double.isNaN(one)) {
        double weight = (double) rows[pair.first()] * columns[pair.second()];
        sum += weight * one;
        all += weight;
      }
    }
    return all == 0 ? Double.NaN : sum / all;
  }

  private static int[] ones(int size) {
    var ones = new int[size];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }
}
