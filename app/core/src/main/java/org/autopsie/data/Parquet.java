package org.autopsie.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Turns a CSV file of this package into Parquet, in the same order of rows, with memory that does
/// not grow.
///
/// @param words the columns of words, which come first
/// @param numbers the columns of numbers
record Parquet(List<String> words, List<String> numbers) {
  /// Replaces the CSV file by the Parquet file.
  void convert(Path csv) throws IOException {
    var parquet = csv.resolveSibling(csv.getFileName() + ".parquet");
    try {
      convert(csv, parquet);
      Files.move(parquet, csv, StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException refused) {
      throw new IOException(refused.getMessage(), refused);
    } finally {
      Files.deleteIfExists(parquet);
    }
  }

  private void convert(Path csv, Path parquet) throws SQLException {
    try (var connection = Database.open(1, "400MB");
        var statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM read_csv("
              + Database.text(csv.toString())
              + ", auto_detect=false, header=true, delim=',', quote='\"', escape='\"',"
              + " new_line='\\r\\n', allow_quoted_nulls=false, columns="
              + columns()
              + ")) TO "
              + Database.text(parquet.toString())
              + " (FORMAT parquet, COMPRESSION zstd)");
    }
  }

  private String columns() {
    var columns = new ArrayList<String>();
    words.forEach(name -> columns.add(Database.text(name) + ": 'VARCHAR'"));
    numbers.forEach(name -> columns.add(Database.text(name) + ": 'DOUBLE'"));
    return "{" + String.join(", ", columns) + "}";
  }
}
