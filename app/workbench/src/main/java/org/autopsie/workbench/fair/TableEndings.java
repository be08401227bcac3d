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

  /// True for a file whose name ends so.
  static boolean fits(Path file) {
    return ALL.contains(ending(file));
  }

  /// True for those that can be nothing else: no exhibit is ever a workbook.
  public static boolean isTableOnly(Path file) {
    return ALL.indexOf(ending(file)) > 2;
  }

  private static String ending(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
