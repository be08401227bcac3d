package org.autopsie.data;

import java.util.List;

/// Reads, row by row and in Java, a table that the database does not read by itself.
interface RowReader {
  /// The names of the columns.
  List<String> columns();

  /// Hands over every row, in order.
  ///
  /// @throws org.autopsie.run.Failure naming the line that cannot be read
  void read(Taker taker);

  /// Takes rows.
  @FunctionalInterface
  interface Taker {
    /// A row.
    ///
    /// @param line its place in its file, from 1
    /// @param cells as many as there are columns; empty where nothing stands there
    void row(long line, List<String> cells);
  }
}
