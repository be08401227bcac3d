package org.autopsie.data;

/// Cells that a spreadsheet would compute instead of showing them: those that begin with `=`, `+`,
/// `-` or `@`, full-width too, or with a tab or a carriage return.
public final class LiveCells {
  private static final String FIRST = "=+-@＝＋－＠\t\r";

  private LiveCells() {}

  /// True where the cell would be taken for a formula.
  public static boolean isLive(String cell) {
    return !cell.isEmpty() && FIRST.indexOf(cell.charAt(0)) >= 0;
  }
}
