package org.autopsie.data;

import java.util.List;
import java.util.stream.IntStream;

/// What the first line of a table is.
public enum FirstLine {
  /// The names of the columns.
  NAMES,
  /// A row like the others: the columns are called `column 1`, `column 2`, …
  ROW;

  /// The names of so many columns of which the file names none.
  static List<String> numbered(int columns) {
    return IntStream.rangeClosed(1, columns).mapToObj(i -> "column " + i).toList();
  }
}
