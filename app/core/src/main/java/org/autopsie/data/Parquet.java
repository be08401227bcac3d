package org.autopsie.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Turns a CSV file of this package into Parquet, in the same order of rows, with memory that does
/// not grow. The database behind it lives in memory and may neither load nor fetch anything.
///
/// @param words the columns of words, which come first
/// @param numbers the columns of numbers
record Parquet(List<String> words, List<String> numbers) {
  private static final List<String> LOCKED =
      List.of(
          "SET autoinstall_known_extensions=false",
          "SET autoload_known_extensions=false",
          "SET threads=1",
          "SET memory_limit='400MB'",
          "SET temp_directory=''",
          "SET lock_configuration=true");

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
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM read_csv("
              + text(csv.toString())
              + ", auto_detect=false, header=true, delim=',', quote='\"', escape='\"',"
              + " new_line='\\r\\n', allow_quoted_nulls=false, columns="
              + columns()
              + ")) TO "
              + text(parquet.toString())
              + " (FORMAT parquet, COMPRESSION zstd)");
    }
  }

  private static Connection connect() throws SQLException {
    var connection = DriverManager.getConnection("jdbc:duckdb:");
    try (var statement = connection.createStatement()) {
      for (var setting : LOCKED) {
        statement.execute(setting);
      }
      return connection;
    } catch (SQLException refused) {
      connection.close();
      throw refused;
    }
  }

  private String columns() {
    var columns = new ArrayList<String>();
    words.forEach(name -> columns.add(text(name) + ": 'VARCHAR'"));
    numbers.forEach(name -> columns.add(text(name) + ": 'DOUBLE'"));
    return "{" + String.join(", ", columns) + "}";
  }

  private static String text(String words) {
    return "'" + words.replace("'", "''") + "'";
  }
}
