package org.autopsie.data;

import java.nio.file.Path;
import java.util.Locale;

/// The forms of tables that are read.
public enum TableKind {
  /// Cells parted by commas, semicolons or bars.
  CSV,
  /// Cells parted by tabs.
  TSV,
  /// Parquet.
  PARQUET,
  /// The first sheet of an Excel workbook.
  XLSX,
  /// Weka’s attribute-relation file format.
  ARFF;

  /// The kind that a file’s ending names; CSV where it names none.
  public static TableKind of(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "tsv", "tab" -> TSV;
      case "parquet", "pq" -> PARQUET;
      case "xlsx", "xlsm" -> XLSX;
      case "arff" -> ARFF;
      default -> CSV;
    };
  }
}
