package org.autopsie.instruments.tables;

import java.util.List;
import org.autopsie.perturb.Probes;

/// The rows of [PermutationImportance], one after the other: each as it is; then, dealing after
/// dealing and column after column, with that column from another row.
///
/// @param subject the columns and the rows
/// @param orders for each dealing, from which row each row takes its number
/// @param key what decides the rows
@SuppressWarnings("ArrayRecordComponent") // plain numbers, never compared
record Deals(Subject subject, int[][] orders, String key) implements Probes.Rows {

  @Override
  public List<String> columns() {
    return subject.columns();
  }

  @Override
  public long count() {
    return (long) subject.background().size() * perRow();
  }

  private int perRow() {
    return 1 + columns().size() * orders.length;
  }

  @Override
  public void fill(long index, double[] row, int offset) {
    int which = (int) (index / perRow());
    int block = (int) (index % perRow()) - 1;
    int size = columns().size();
    System.arraycopy(subject.background().get(which), 0, row, offset, size);
    if (block >= 0) {
      int from = orders[block / size][which];
      row[offset + block % size] = subject.background().get(from)[block % size];
    }
  }

  /// How far the number moves, `[row][column]`, on average over the dealings, for the first rows.
  double[][] changes(double[] answers, int rows) {
    int size = columns().size();
    var changes = new double[rows][size];
    for (int row = 0; row < rows; row++) {
      int at = row * perRow();
      for (int block = 0; block < perRow() - 1; block++) {
        double moved = Math.abs(answers[at + 1 + block] - answers[at]);
        changes[row][block % size] += moved / orders.length;
      }
    }
    return changes;
  }
}
