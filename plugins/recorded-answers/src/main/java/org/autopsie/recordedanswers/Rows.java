package org.autopsie.recordedanswers;

import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.answers.Transcript;
import org.autopsie.casefile.CaseTable;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;

/// The rows of a case’s table that a step asks for.
///
/// @param table its cells
/// @param name what the case calls it
/// @param places of the rows, from 0
record Rows(CaseTable table, String name, List<Integer> places) {

  /// @param where `column=value`, all of which hold
  /// @throws Failure where a condition is written otherwise, or no row is left
  static Rows of(CaseTable table, String name, List<String> where) {
    var all = new Rows(table, name, IntStream.range(0, table.rows().size()).boxed().toList());
    var places = all.places().stream().filter(row -> all.holds(where, row)).toList();
    if (places.isEmpty()) {
      throw new Failure(Rows.class, "no-rows", name, String.join(", ", where));
    }
    return new Rows(table, name, places);
  }

  /// The rows of a case’s table that may not be there yet.
  ///
  /// @throws Failure where it is not there, saying where answers are written
  static Rows of(Trial trial, String name, List<String> where) {
    try {
      return of(trial.tables().table(name), name, where);
    } catch (Failure lacking) {
      throw lacking.key().equals("list.unknown")
          ? new Failure(Rows.class, "no-answers", name, lacking)
          : lacking;
    }
  }

  private boolean holds(List<String> where, int row) {
    return where.stream()
        .allMatch(condition -> {
          int sign = condition.indexOf('=');
          if (sign < 1) {
            throw new Failure(Rows.class, "where", condition);
          }
          var wanted = condition.substring(sign + 1).strip();
          return cell(row, condition.substring(0, sign).strip()).equals(wanted);
        });
  }

  /// The cell without spaces at its ends.
  String cell(int row, String column) {
    int at = table.columns().indexOf(column);
    if (at < 0) {
      throw new Failure(Rows.class, "no-column", name, column, String.join(", ", table.columns()));
    }
    return table.rows().get(row).get(at).strip();
  }

  /// The cell, which says something.
  String said(int row, String column) {
    var cell = cell(row, column);
    if (cell.isEmpty()) {
      throw new Failure(Rows.class, "blank", name, row + 2, column);
    }
    return cell;
  }

  /// A cell that may lack its column.
  String cellOrNone(int row, String column) {
    return table.columns().contains(column) ? cell(row, column) : "";
  }

  /// The number in a cell.
  double number(int row, String column) {
    return CaseTable.number(cell(row, column))
        .orElseThrow(() -> new Failure(Rows.class, "not-a-number", name, row + 2, column));
  }

  Transcript transcript(WordErrorRate asked, int row) {
    return new Transcript(
        cell(row, asked.reference()),
        cell(row, asked.hypothesis()),
        said(row, asked.group()),
        said(row, asked.speaker()),
        asked.language());
  }
}
