package org.autopsie.groupfairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;
import org.autopsie.fairness.CountedRows;
import org.autopsie.run.Failure;

/// Counts the rows of a table of a case.
///
/// @param asked what is measured
/// @param table its rows
record CaseCounts(GroupFairness asked, CaseTable table) {

  /// One row for each combination that occurs, in the order of the words.
  Payload.Table counted() {
    var counts = new TreeMap<String, Object[]>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (isAsked(row)) {
        add(counts, row);
      }
    }
    if (counts.isEmpty()) {
      throw new Failure(
          GroupFairness.class, "no-rows", asked.table(), String.join(", ", asked.where()));
    }
    var columns = new LinkedHashMap<String, List<Object>>();
    for (int i = 0; i < CountedAnswers.COLUMNS.size(); i++) {
      int at = i;
      columns.put(
          CountedAnswers.COLUMNS.get(i), counts.values().stream().map(cells -> cells[at]).toList());
    }
    return new Payload.Table(columns);
  }

  private void add(TreeMap<String, Object[]> counts, int row) {
    var groups = asked.group().stream().map(column -> cell(row, column)).toList();
    var group = String.join(CountedRows.AND, groups);
    var label = cell(row, asked.label());
    double score = asked.score().isEmpty() ? Double.NaN : number(row, asked.score());
    var decided =
        asked.prediction().isEmpty()
            ? score >= asked.threshold() ? "1" : "0"
            : cell(row, asked.prediction());
    double people = asked.weight().isEmpty() ? 1 : people(row);
    if (!asked.measure().equals("auc")) {
      score = Double.NaN; // what is kept tells no more of people than the measure needs
    }
    var key = String.join("\u0000", group, label, decided, "%024.9f".formatted(score));
    counts.merge(
        key,
        new Object[] {group, label, decided, score, people},
        (known, more) -> {
          known[4] = (double) known[4] + (double) more[4];
          return known;
        });
  }

  private boolean isAsked(int row) {
    return asked.where().stream()
        .map(Condition::of)
        .allMatch(one -> one.holds(cell(row, one.column())));
  }

  private double people(int row) {
    double people = number(row, asked.weight());
    if (people < 0) {
      throw new Failure(
          GroupFairness.class, "not-a-number", asked.table(), row + 2, asked.weight());
    }
    return people;
  }

  private double number(int row, String column) {
    return CaseTable.number(cell(row, column))
        .orElseThrow(
            () -> new Failure(GroupFairness.class, "not-a-number", asked.table(), row + 2, column));
  }

  private String cell(int row, String column) {
    int at = table.columns().indexOf(column);
    if (at < 0) {
      var known = new ArrayList<>(table.columns());
      throw new Failure(
          GroupFairness.class, "no-column", asked.table(), column, String.join(", ", known));
    }
    return table.rows().get(row).get(at).strip();
  }
}
