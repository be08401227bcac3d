package org.autopsie.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.autopsie.casefile.CaseTable;
import org.autopsie.data.CountLine;
import org.autopsie.fairness.CountedRows;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Counts the rows of a table of a case by group, label, decision and score. Pure; on any thread.
///
/// @param asked what is counted
/// @param table the whole table
public record TableCounts(TableQuery asked, CaseTable table) {
  private static final int OFTEN = 4096;
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::name)
          .thenComparing(Key::label)
          .thenComparing(Key::decided)
          .thenComparingDouble(Key::score);

  private record Key(List<String> groups, String label, String decided, double score) {
    String name() {
      return String.join(CountedRows.AND, groups);
    }
  }

  /// One line for each combination that occurs, ordered by group, label, decision, score; the score
  /// is NaN where none is asked for.
  ///
  /// @throws Failure where a column is not there, a cell does not fit, or no row is asked for
  /// @throws java.util.concurrent.CancellationException once cancelled
  public List<CountLine> lines(Progress progress) {
    var rows = TableRows.of(asked.table(), table, asked.where());
    var places = rows.places();
    if (places.isEmpty()) {
      throw new Failure(
          TableCounts.class, "no-rows", asked.table(), String.join(", ", asked.where()));
    }
    var found = new TreeMap<Key, CountLine>(ORDER);
    for (int i = 0; i < places.size(); i++) {
      if (i % OFTEN == 0) {
        progress.check();
        progress.report(i, places.size(), asked.table());
      }
      var key = key(rows, places.get(i));
      found.merge(key, line(key, weight(rows, places.get(i))), CountLine::plus);
    }
    return new ArrayList<>(found.values());
  }

  private Key key(TableRows rows, int row) {
    var query = asked.query();
    var groups = query.counted().keys().stream().map(column -> rows.cell(row, column)).toList();
    double score = query.score().map(column -> rows.number(row, column)).orElse(Double.NaN);
    var decided =
        query
            .prediction()
            .map(column -> rows.cell(row, column))
            .orElseGet(() -> score >= query.threshold() ? "1" : "0");
    return new Key(groups, rows.cell(row, query.label()), decided, score);
  }

  private double weight(TableRows rows, int row) {
    return asked.query().weight().map(column -> rows.weight(row, column)).orElse(1.0);
  }

  private static CountLine line(Key key, double weight) {
    return new CountLine(
        key.groups(),
        key.label(),
        key.decided(),
        key.score(),
        1,
        weight,
        weight * weight,
        weight == Math.floor(weight));
  }
}
