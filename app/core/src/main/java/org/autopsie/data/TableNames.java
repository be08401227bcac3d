package org.autopsie.data;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.autopsie.run.Failure;

/// The names of the columns of a file.
final class TableNames {
  private TableNames() {}

  /// The names.
  ///
  /// @throws Failure where there are none, or two are alike
  static List<String> of(Path file, Understood understood) {
    var columns = names(file, understood);
    requireDistinct(file, columns);
    return columns;
  }

  private static List<String> names(Path file, Understood understood) {
    if (understood.kind() != TableKind.PARQUET) {
      return reader(file, understood).columns();
    }
    try (var connection = Database.open(1, "400MB");
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "DESCRIBE SELECT * FROM read_parquet(" + Source.place(file) + ")")) {
      var names = new ArrayList<String>();
      while (found.next()) {
        names.add(found.getString(1));
      }
      return names;
    } catch (SQLException broken) {
      throw new CsvFault(file, broken).told();
    }
  }

  /// What reads the rows in Java.
  static RowReader reader(Path file, Understood understood) {
    return switch (understood.kind()) {
      case XLSX -> new XlsxRows(file, understood.firstLine());
      case ARFF -> new ArffRows(file, understood);
      case CSV, TSV, PARQUET -> new CsvRows(file, understood);
    };
  }

  private static void requireDistinct(Path file, List<String> columns) {
    var seen = new HashSet<String>();
    for (var column : columns) {
      if (!seen.add(column)) {
        throw new Failure(TableFile.class, "table-duplicate", file, 1, column);
      }
    }
  }
}
