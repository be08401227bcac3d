package org.autopsie.instruments.tables;

import java.util.Arrays;
import java.util.List;
import org.autopsie.perturb.Probes;

/// Rows in which one column goes through its range while all others stay, one row after the other.
///
/// @param columns the columns
/// @param rows the rows that are changed
/// @param place which column is varied
/// @param at the numbers that it is given, ascending
/// @param key what decides the rows
@SuppressWarnings("ArrayRecordComponent") // plain numbers, never compared
record Line(List<String> columns, List<double[]> rows, int place, double[] at, String key)
    implements Probes.Rows {

  /// Evenly spaced numbers, both ends included.
  static double[] spaced(double[] ends, int points) {
    var at = new double[points];
    Arrays.setAll(at, i -> ends[0] + (ends[1] - ends[0]) * i / (points - 1));
    return at;
  }

  @Override
  public long count() {
    return (long) rows.size() * at.length;
  }

  @Override
  public void fill(long index, double[] row, int offset) {
    System.arraycopy(rows.get((int) (index / at.length)), 0, row, offset, columns.size());
    row[offset + place] = at[(int) (index % at.length)];
  }

  /// The model’s number along the line, for one of the rows; with the first one taken off where
  /// curves begin together.
  double[] curve(double[] answers, int row, Start start) {
    var curve = Arrays.copyOfRange(answers, row * at.length, (row + 1) * at.length);
    double off = start == Start.TOGETHER ? curve[0] : 0;
    Arrays.setAll(curve, i -> curve[i] - off);
    return curve;
  }

  /// Where curves begin.
  enum Start {
    /// At the model’s own number.
    AS_IT_IS,
    /// All at 0, so that what differs is what the column does.
    TOGETHER;

    static Start of(boolean centred) {
      return centred ? TOGETHER : AS_IT_IS;
    }
  }
}
