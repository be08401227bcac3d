package org.autopsie.groupfairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.TableRows;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Bootstrap;

/// Units in blocks.
///
/// @param all for each block its units
record Blocks(List<List<Unit>> all) {
  private static final List<String> COLUMNS = List.of("block", "group", "value");
  private static final int RESAMPLES = 2000;
  private static final double LEVEL = 0.95;

  /// One unit: whether it is of the group that is measured, and what was counted of it.
  record Unit(boolean compared, double value) {}

  /// The rows of a case’s table that are asked for.
  static Payload.Table table(BlockPermutation asked, CaseTable table) {
    var columns = new LinkedHashMap<String, List<Object>>();
    COLUMNS.forEach(name -> columns.put(name, new ArrayList<>()));
    var rows = TableRows.of(asked.table(), table, asked.where());
    for (int row : rows.places()) {
      var group = rows.cell(row, asked.group());
      if (group.equals(asked.of()) || group.equals(asked.reference())) {
        columns.get("block").add(rows.cell(row, asked.block()));
        columns.get("group").add(group);
        columns.get("value").add(rows.number(row, asked.value()));
      }
    }
    return new Payload.Table(columns);
  }

  /// The blocks of recorded rows.
  ///
  /// @throws Failure where the table is another, or one group has no unit
  static Blocks of(BlockPermutation asked, Payload.Table answers) {
    if (!answers.columns().keySet().containsAll(COLUMNS)) {
      throw new Failure(GroupFairness.class, "answers");
    }
    var blocks = new LinkedHashMap<String, List<Unit>>();
    var values = answers.numbers("value");
    for (int i = 0; i < values.length; i++) {
      blocks
          .computeIfAbsent(answers.words("block").get(i), block -> new ArrayList<>())
          .add(new Unit(answers.words("group").get(i).equals(asked.of()), values[i]));
    }
    var all = new Blocks(List.copyOf(blocks.values()));
    var weights = new int[blocks.size()];
    java.util.Arrays.fill(weights, 1);
    if (Double.isNaN(all.difference(weights))) {
      throw new Failure(
          GroupFairness.class, "no-units", asked.table(), asked.of(), asked.reference());
    }
    return all;
  }

  /// The difference of the means over all blocks, with its interval by drawing whole blocks.
  Payload.Metric difference(RandomGenerator random) {
    var weights = new int[all.size()];
    java.util.Arrays.fill(weights, 1);
    var interval = Bootstrap.oneWay(all.size(), RESAMPLES, LEVEL, random, this::difference);
    int n = all.stream().mapToInt(List::size).sum();
    return new Payload.Metric(
        "block-difference", difference(weights), interval.low(), interval.high(), n, "count");
  }

  private double difference(int[] weights) {
    double[] sums = new double[2];
    double[] counts = new double[2];
    for (int i = 0; i < weights.length; i++) {
      for (var unit : all.get(i)) {
        int side = unit.compared() ? 1 : 0;
        sums[side] += weights[i] * unit.value();
        counts[side] += weights[i];
      }
    }
    return sums[1] / counts[1] - sums[0] / counts[0];
  }

  /// How often dealing the groups anew within each block sets them as far apart.
  double pValue(int permutations, RandomGenerator random, Progress progress) {
    var weights = new int[all.size()];
    java.util.Arrays.fill(weights, 1);
    double observed = Math.abs(difference(weights)) * (1 - 1e-9);
    int asFar = 0;
    for (int i = 0; i < permutations; i++) {
      progress.check();
      if (Math.abs(dealt(random).difference(weights)) >= observed) {
        asFar++;
      }
    }
    return (1.0 + asFar) / (1.0 + permutations);
  }

  private Blocks dealt(RandomGenerator random) {
    return new Blocks(all.stream().map(units -> dealt(units, random)).toList());
  }

  private static List<Unit> dealt(List<Unit> units, RandomGenerator random) {
    var values = new double[units.size()];
    for (int i = 0; i < values.length; i++) {
      int j = random.nextInt(i + 1);
      values[i] = values[j];
      values[j] = units.get(i).value();
    }
    var dealt = new ArrayList<Unit>();
    for (int i = 0; i < values.length; i++) {
      dealt.add(new Unit(units.get(i).compared(), values[i]));
    }
    return dealt;
  }
}
