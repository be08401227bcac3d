package org.autopsie.data;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Single rows of a source, by their numbers.
///
/// @param source whose numbers are read
/// @param width how many numbers it has
record SomeRows(Source source, int width) {

  double[][] at(long[] rows) throws SQLException {
    var wanted = Arrays.stream(rows).mapToObj(row -> "(" + (row + 1) + ")");
    var sql =
        "SELECT r.* FROM (SELECT *, row_number() OVER () AS place FROM "
            + source.relation()
            + ") r SEMI JOIN (VALUES "
            + wanted.collect(Collectors.joining(", "))
            + ") AS v(place) USING (place) ORDER BY place";
    var found = new double[rows.length][width];
    try (var statement = source.connection().createStatement();
        var result = statement.executeQuery(sql)) {
      for (int row = 0; result.next(); row++) {
        for (int column = 0; column < width; column++) {
          double value = result.getDouble("x" + column);
          found[row][column] = result.wasNull() ? Double.NaN : value;
        }
      }
    }
    return found;
  }
}
