package org.autopsie.workbench.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.autopsie.answers.Judges;
import org.autopsie.casefile.CaseTable;

/// A table of answers with what people said of each, in columns of their own.
///
/// @param table the table
record JudgedTable(CaseTable table) {

  /// Who has judged something.
  List<String> judges() {
    return Judges.columns(table.columns()).stream().map(Judges::who).toList();
  }

  /// What somebody said of a row; empty where she did not judge it.
  String label(int row, String who) {
    int at = table.columns().indexOf(Judges.column(who));
    return at < 0 ? "" : table.rows().get(row).get(at).strip();
  }

  /// What everybody said of a row, those left out who did not judge it.
  List<String> labels(int row) {
    return judges().stream().map(who -> label(row, who)).filter(one -> !one.isEmpty()).toList();
  }

  /// How many rows somebody has judged.
  int count(String who) {
    return (int) rows().filter(row -> !label(row, who).isEmpty()).count();
  }

  /// The first row that somebody has not judged; absent where she has judged all.
  Optional<Integer> open(String who) {
    return rows().filter(row -> label(row, who).isEmpty()).boxed().findFirst();
  }

  /// The places of the rows.
  IntStream rows() {
    return IntStream.range(0, table.rows().size());
  }

  /// The table with what somebody says of a row; her column is made where it is not there yet.
  CaseTable with(int row, String who, String label) {
    var column = Judges.column(who);
    var wide = table.columns().contains(column) ? table : widened(column);
    int at = wide.columns().indexOf(column);
    var rows = new ArrayList<>(wide.rows());
    var cells = new ArrayList<>(rows.get(row));
    cells.set(at, label);
    rows.set(row, cells);
    return new CaseTable(wide.columns(), rows);
  }

  private CaseTable widened(String column) {
    return new CaseTable(
        and(table.columns(), column), table.rows().stream().map(row -> and(row, "")).toList());
  }

  private static List<String> and(List<String> cells, String one) {
    return Stream.concat(cells.stream(), Stream.of(one)).toList();
  }
}
