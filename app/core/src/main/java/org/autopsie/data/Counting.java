package org.autopsie.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Counts the rows of a source by the values of its columns, in one pass.
///
/// @param source the columns of the query, in its order
/// @param query what is counted
/// @param table for messages
/// @param progress hears whether to stop
record Counting(Source source, CountQuery query, TableFile table, Progress progress) {
  private static final int MOST = 1_000_000;
  private static final int LOOK = 20_000;
  private static final int FEW = 500;

  List<CountLine> lines() throws SQLException {
    if (query.score().isEmpty() || distinctScores() <= FEW) {
      return lines(Bins.NONE).lines();
    }
    var found = lines(Bins.ofProbabilities());
    return found.outside() ? lines(Bins.between(found.low(), found.high())).lines() : found.lines();
  }

  /// How many scores the first rows hold.
  private long distinctScores() throws SQLException {
    try (var statement = source.connection().createStatement();
        var found =
            statement.executeQuery(
                "SELECT count(DISTINCT x0) FROM (SELECT x0 FROM "
                    + source.relation()
                    + " LIMIT "
                    + LOOK
                    + ")")) {
      found.next();
      return found.getLong(1);
    }
  }

  private record Found(List<CountLine> lines, double low, double high, boolean outside) {}

  private Found lines(Bins bins) throws SQLException {
    var lines = new ArrayList<CountLine>();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    boolean outside = false;
    try (var statement = source.connection().createStatement();
        var _ = Interrupting.of(statement, progress);
        var found = statement.executeQuery(sql(bins))) {
      while (found.next()) {
        require(found);
        var line = line(found, bins);
        outside |= bins.count() > 0 && found.getDouble("bin") < 0;
        low = Math.min(low, found.getDouble("least"));
        high = Math.max(high, found.getDouble("most"));
        lines.add(line);
      }
    }
    if (lines.size() > MOST) {
      throw new Failure(TableFile.class, "table-groups", table.file(), MOST);
    }
    if (lines.isEmpty()) {
      throw new Failure(TableFile.class, "table-no-rows", table.file());
    }
    return new Found(lines, low, high, outside);
  }

  private String sql(Bins bins) {
    var selected = new ArrayList<String>();
    for (int i = 0; i < query.keys().size(); i++) {
      selected.add("coalesce(w" + i + ", '') AS k" + i);
    }
    selected.add("w" + query.keys().size() + " AS label");
    selected.add(query.decided() + " AS decided");
    selected.add((query.score().isPresent() ? bins.key() : "0.0") + " AS bin");
    selected.add("count(*) AS n");
    bounds(selected);
    weights(selected);
    return "SELECT "
        + String.join(", ", selected)
        + " FROM "
        + source.relation()
        + " GROUP BY ALL LIMIT "
        + (MOST + 1);
  }

  private void bounds(List<String> selected) {
    var score = query.score().isPresent() ? "x0" : "0.0";
    selected.add("min(" + score + ") AS least");
    selected.add("max(" + score + ") AS most");
    selected.add(
        query.score().isPresent()
            ? "count(*) FILTER (WHERE x0 IS NULL OR NOT isfinite(x0)) AS unscored"
            : "0 AS unscored");
  }

  private void weights(List<String> selected) {
    if (query.weight().isEmpty()) {
      selected.addAll(
          List.of("count(*) AS w", "count(*) AS ww", "true AS whole", "0 AS unweighed"));
      return;
    }
    var weight = query.weighed();
    selected.add("sum(" + weight + ") AS w");
    selected.add("sum(" + weight + " * " + weight + ") AS ww");
    selected.add("bool_and(" + weight + " = floor(" + weight + ")) AS whole");
    selected.add(
        "count(*) FILTER (WHERE %s IS NULL OR NOT isfinite(%s) OR %s < 0) AS unweighed"
            .formatted(weight, weight, weight));
  }

  private void require(ResultSet found) throws SQLException {
    if (found.getString("label") == null) {
      throw refused("cell-empty", query.label(), "w" + query.keys().size() + " IS NULL");
    }
    if (found.getString("decided") == null) {
      throw refused("cell-empty", query.prediction().orElse(""), query.decided() + " IS NULL");
    }
    if (found.getLong("unscored") > 0) {
      throw refused("cell-score", query.score().orElse(""), "x0 IS NULL OR NOT isfinite(x0)");
    }
    if (found.getLong("unweighed") > 0) {
      var weight = query.weighed();
      throw refused(
          "cell-weight",
          query.weight().orElse(""),
          "%s IS NULL OR NOT isfinite(%s) OR %s < 0".formatted(weight, weight, weight));
    }
  }

  /// A sentence that names the first line where a condition holds.
  private Failure refused(String key, String column, String condition) throws SQLException {
    try (var statement = source.connection().createStatement();
        var found =
            statement.executeQuery(
                "SELECT place FROM (SELECT *, "
                    + source.place()
                    + " AS place FROM "
                    + source.relation()
                    + ") WHERE "
                    + condition
                    + " ORDER BY place LIMIT 1")) {
      found.next();
      return new Failure(
          TableFile.class, key, table.file(), table.line(found.getLong(1), source), column);
    }
  }

  private CountLine line(ResultSet found, Bins bins) throws SQLException {
    var keys = new ArrayList<String>();
    for (int i = 0; i < query.keys().size(); i++) {
      keys.add(found.getString(i + 1));
    }
    double score = query.score().isPresent() ? bins.score(found.getDouble("bin")) : Double.NaN;
    return new CountLine(
        keys,
        found.getString("label"),
        found.getString("decided"),
        score,
        found.getLong("n"),
        found.getDouble("w"),
        found.getDouble("ww"),
        found.getBoolean("whole"));
  }
}
