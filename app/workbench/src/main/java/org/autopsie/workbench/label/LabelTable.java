package org.autopsie.workbench.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.CaseTable;

/// Who called which picture what: the table that the experiment on pairs reads. A line without a
/// label is one that was taken back, or a labeller who has only begun.
///
/// @param rows at most one of each labeller for each picture
record LabelTable(List<Row> rows) {
  private static final List<String> COLUMNS = List.of("exhibit", "labeller", "label");

  LabelTable {
    rows = List.copyOf(rows);
  }

  /// One label.
  record Row(String exhibit, String labeller, String label) {
    boolean isOf(String picture, String who) {
      return exhibit.equals(picture) && labeller.equals(who);
    }
  }

  static LabelTable of(CaseTable table) {
    var at = COLUMNS.stream().map(table.columns()::indexOf).toList();
    return new LabelTable(
        table.rows().stream()
            .map(row -> new Row(row.get(at.get(0)), row.get(at.get(1)), row.get(at.get(2))))
            .toList());
  }

  CaseTable table() {
    return new CaseTable(
        COLUMNS,
        rows.stream().map(row -> List.of(row.exhibit(), row.labeller(), row.label())).toList());
  }

  /// Everybody who has begun, in the order in which they did.
  List<String> labellers() {
    return rows.stream().map(Row::labeller).distinct().toList();
  }

  /// What somebody called a picture; empty where she did not label it.
  String label(String picture, String who) {
    return rows.stream()
        .filter(row -> row.isOf(picture, who))
        .map(Row::label)
        .findFirst()
        .orElse("");
  }

  /// What everybody called a picture, in the order of [#labellers]; those who did not are left out.
  List<String> labels(String picture) {
    return rows.stream()
        .filter(row -> row.exhibit().equals(picture) && !row.label().isEmpty())
        .map(Row::label)
        .toList();
  }

  /// How many of these pictures somebody labelled.
  ///
  /// @param label counts that label only, where there is one
  int count(String who, List<String> pictures, Optional<String> label) {
    return (int)
        rows.stream()
            .filter(row -> row.labeller().equals(who) && pictures.contains(row.exhibit()))
            .filter(row -> !row.label().isEmpty())
            .filter(row -> label.isEmpty() || label.get().equals(row.label()))
            .count();
  }

  /// The table in which somebody calls a picture so.
  ///
  /// @param label empty: she takes it back
  LabelTable with(String picture, String who, String label) {
    var now = new ArrayList<>(rows);
    now.replaceAll(row -> row.isOf(picture, who) ? new Row(picture, who, label) : row);
    if (rows.stream().noneMatch(row -> row.isOf(picture, who))) {
      now.add(new Row(picture, who, label));
    }
    return new LabelTable(now);
  }
}
