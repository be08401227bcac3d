package org.autopsie.instruments.tables;

import java.util.List;
import org.autopsie.perturb.Probes;

/// The rows of Saltelli’s plan. One base row after the other, each with: A, B, then A with one
/// column from B for each column in turn, then (for the second order) B with one column from A.
///
/// @param columns the columns
/// @param ranges between which numbers they vary
/// @param base one point for each base row: A’s numbers, then B’s, each in [0, 1)
/// @param secondOrder whether the second kind of mixed rows is there
/// @param key what decides the rows
@SuppressWarnings("ArrayRecordComponent") // plain numbers, never compared
record SobolDesign(
    List<String> columns, Ranges ranges, double[][] base, boolean secondOrder, String key)
    implements Probes.Rows {

  /// How many rows belong to one base row.
  static int perSample(int columns, boolean secondOrder) {
    return secondOrder ? 2 * columns + 2 : columns + 2;
  }

  @Override
  public long count() {
    return (long) base.length * perSample(columns.size(), secondOrder);
  }

  @Override
  public void fill(long index, double[] row, int offset) {
    int size = columns.size();
    int per = perSample(size, secondOrder);
    var point = base[(int) (index / per)];
    int which = (int) (index % per);
    boolean fromB = which == 1 || which >= size + 2;
    int other = which < 2 ? -1 : (which - 2) % size;
    for (int column = 0; column < size; column++) {
      boolean second = fromB != (column == other);
      row[offset + column] = ranges.at(column, point[second ? size + column : column]);
    }
  }
}
