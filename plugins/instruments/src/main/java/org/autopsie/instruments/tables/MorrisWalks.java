package org.autopsie.instruments.tables;

import java.util.List;
import java.util.SplittableRandom;
import org.autopsie.perturb.Probes;

/// The walks of [Morris], one after the other, each a start and then one step for each column.
///
/// @param columns the columns
/// @param ranges between which numbers they vary
/// @param step the length of a step, as a share of the range
/// @param starts where each walk starts, each number in [0, 1]
/// @param orders which column each step of a walk moves
/// @param key what decides the rows
@SuppressWarnings("ArrayRecordComponent") // plain numbers, never compared
record MorrisWalks(
    List<String> columns, Ranges ranges, double step, double[][] starts, int[][] orders, String key)
    implements Probes.Rows {

  static MorrisWalks draw(
      List<String> columns, Ranges ranges, Morris morris, long seed, String key) {
    var random = new SplittableRandom(seed);
    int size = columns.size();
    double step = morris.levels() / (2.0 * (morris.levels() - 1));
    var starts = new double[morris.trajectories()][size];
    var orders = new int[morris.trajectories()][];
    for (int walk = 0; walk < starts.length; walk++) {
      for (int column = 0; column < size; column++) {
        double below = random.nextInt(morris.levels() / 2) / (morris.levels() - 1.0);
        starts[walk][column] = random.nextBoolean() ? below : below + step;
      }
      orders[walk] = shuffled(size, random);
    }
    return new MorrisWalks(columns, ranges, step, starts, orders, key);
  }

  /// The numbers from 0 in an order drawn by lot (Fisher and Yates).
  static int[] shuffled(int size, SplittableRandom random) {
    var order = new int[size];
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  @Override
  public long count() {
    return (long) starts.length * (columns.size() + 1);
  }

  @Override
  public void fill(long index, double[] row, int offset) {
    int walk = (int) (index / (columns.size() + 1));
    int steps = (int) (index % (columns.size() + 1));
    for (int column = 0; column < columns.size(); column++) {
      row[offset + column] = ranges.at(column, starts[walk][column]);
    }
    for (int i = 0; i < steps; i++) {
      int column = orders[walk][i];
      row[offset + column] = ranges.at(column, starts[walk][column] + moved(walk, column));
    }
  }

  /// How far a walk moves a column: up from the lower half, else down.
  private double moved(int walk, int column) {
    return starts[walk][column] < 0.5 ? step : -step;
  }

  /// The effect of every step, `[walk][column]`, from the answers to the first walks.
  double[][] effects(double[] answers, int walks) {
    var effects = new double[walks][columns.size()];
    for (int walk = 0; walk < walks; walk++) {
      int start = walk * (columns.size() + 1);
      for (int i = 0; i < columns.size(); i++) {
        int column = orders[walk][i];
        double change = answers[start + i + 1] - answers[start + i];
        effects[walk][column] = change / moved(walk, column);
      }
    }
    return effects;
  }
}
