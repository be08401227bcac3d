package org.autopsie.workbench.fair;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How the names of files end that hold tables of people.
public final class TableEndings {
  private static final List<String> ALL =
      List.of("csv", "tsv", "tab", "parquet", "pq", "xlsx", "xlsm", "arff");

  private TableEndings() {}

  /// All of them.
  public static List<String> all() {
    return ALL;
  }

  /// Those that can be nothing else: no exhibit is ever a workbook.
  public static boolean isTableOnly(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    var ending = name.substring(name.lastIndexOf('.') + 1);
    return ALL.indexOf(ending) > 2;
  }
}
