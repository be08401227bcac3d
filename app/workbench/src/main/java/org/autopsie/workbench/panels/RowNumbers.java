package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Rows of a table as a person names them: `1-20, 25`.
final class RowNumbers {
  private static final Pattern PART = Pattern.compile("(\\d{1,7})(?:\\s*[-–]\\s*(\\d{1,7}))?");

  private RowNumbers() {}

  /// The rows, each once, in the order named; empty where a part is no row of that many.
  static List<Integer> of(String words, int many) {
    var rows = new LinkedHashSet<Integer>();
    for (var part : words.split("[,;]", -1)) {
      var read = PART.matcher(part.strip());
      if (!read.matches()) {
        return List.of();
      }
      int from = Integer.parseInt(read.group(1));
      int to = read.group(2) == null ? from : Integer.parseInt(read.group(2));
      if (from < 1 || to < from || to > many) {
        return List.of();
      }
      for (int row = from; row <= to; row++) {
        rows.add(row);
      }
    }
    return new ArrayList<>(rows);
  }
}
