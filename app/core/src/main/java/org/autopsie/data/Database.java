package org.autopsie.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A database in memory that may neither load nor fetch anything, nor write to a disk by itself.
final class Database {
  private static final List<String> LOCKED =
      List.of(
          "SET autoinstall_known_extensions=false",
          "SET autoload_known_extensions=false",
          "SET temp_directory=''",
          "SET enable_progress_bar=true",
          "SET enable_progress_bar_print=false");

  private Database() {}

  /// A connection whose settings cannot be changed any more.
  ///
  /// @param threads 1 where sums must come out the same to the last bit
  /// @param memory the most it may take, such as `400MB`
  static Connection open(int threads, String memory) throws SQLException {
    var settings = new ArrayList<>(LOCKED);
    settings.add("SET threads=" + threads);
    settings.add("SET memory_limit=" + text(memory));
    settings.add("SET lock_configuration=true");
    var connection = DriverManager.getConnection("jdbc:duckdb:");
    try (var statement = connection.createStatement()) {
      for (var setting : settings) {
        statement.execute(setting);
      }
      return connection;
    } catch (SQLException refused) {
      connection.close();
      throw refused;
    }
  }

  /// Words as they stand in a query.
  static String text(String words) {
    return "'" + words.replace("'", "''") + "'";
  }

  /// A name as it stands in a query.
  static String name(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
