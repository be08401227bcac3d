package org.autopsie.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.autopsie.run.Progress;

/// Single rows of a source, by their numbers.
///
/// @param source whose rows are read
/// @param wanted its columns
/// @param progress hears whether to stop
record SomeRows(Source source, Source.Wanted wanted, Progress progress) {

  List<TableFile.Row> at(long[] rows) throws SQLException {
    if (rows.length == 0) {
      return List.of();
    }
    var asked =
        Arrays.stream(rows)
            .mapToObj(row -> Long.toString(row + 1))
            .collect(Collectors.joining(","));
    var sql =
        "SELECT r.* FROM (SELECT *, row_number() OVER () AS place FROM "
            + source.relation()
            + ") r WHERE place IN ("
            + asked
            + ") ORDER BY place";
    var found = new ArrayList<TableFile.Row>();
    try (var statement = source.connection().createStatement();
        var _ = Interrupting.of(statement, progress);
        var result = statement.executeQuery(sql)) {
      while (result.next()) {
        found.add(row(result));
      }
    }
    return found;
  }

  private TableFile.Row row(ResultSet result) throws SQLException {
    var words = new ArrayList<String>();
    for (int i = 0; i < wanted.words().size(); i++) {
      var cell = result.getString("w" + i);
      words.add(cell == null ? "" : cell);
    }
    var numbers = new ArrayList<Double>();
    for (int i = 0; i < wanted.numbers().size(); i++) {
      double value = result.getDouble("x" + i);
      numbers.add(result.wasNull() ? Double.NaN : value);
    }
    return new TableFile.Row(words, numbers);
  }
}
