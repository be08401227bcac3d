package org.autopsie.data;

/// Cells as they stand in a CSV file.
final class Cells {
  private static final double WHOLE = 1e15;

  private Cells() {}

  /// Words in quotes; those that a spreadsheet would take for a formula begin with an apostrophe.
  static String quoted(String words) {
    return '"' + (LiveCells.isLive(words) ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }

  /// The shortest decimal that reads back to the same bits.
  static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < WHOLE;
    boolean negativeZero = value == 0 && 1 / value < 0;
    return whole && !negativeZero ? Long.toString((long) value) : Double.toString(value);
  }
}
