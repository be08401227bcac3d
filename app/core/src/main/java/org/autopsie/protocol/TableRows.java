package org.autopsie.protocol;

import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.casefile.CaseTable;
import org.autopsie.run.Failure;

/// The rows of a table of a case that are asked for, read cell by cell.
///
/// @param id what the case calls the table, for messages
/// @param table the table
/// @param where which rows are asked for; none: all
public record TableRows(String id, CaseTable table, List<Condition> where) {
  public TableRows {
    where = List.copyOf(where);
  }

  /// The rows for which every condition holds.
  ///
  /// @param written the conditions as a step writes them
  /// @throws Failure where one is written otherwise
  public static TableRows of(String id, CaseTable table, List<String> written) {
    return new TableRows(id, table, written.stream().map(Condition::of).toList());
  }

  /// The places of the rows that are asked for, from 0.
  ///
  /// @throws Failure where a condition names a column that is not there
  public List<Integer> places() {
    return IntStream.range(0, table.rows().size())
        .filter(row -> where.stream().allMatch(one -> one.holds(cell(row, one.column()))))
        .boxed()
        .toList();
  }

  /// A cell without the blanks around it.
  ///
  /// @param row its place, from 0
  /// @throws Failure where there is no such column
  public String cell(int row, String column) {
    int at = table.columns().indexOf(column);
    if (at < 0) {
      throw new Failure(
          TableRows.class, "no-column", id, column, String.join(", ", table.columns()));
    }
    return table.rows().get(row).get(at).strip();
  }

  /// The number in a cell.
  ///
  /// @throws Failure where it is none, or there is no such column
  public double number(int row, String column) {
    return CaseTable.number(cell(row, column)).orElseThrow(() -> notANumber(row, column));
  }

  /// How many people, or how much weight, a row stands for.
  ///
  /// @throws Failure where it is no number of 0 or more
  public double weight(int row, String column) {
    double weight = number(row, column);
    if (weight < 0) {
      throw notANumber(row, column);
    }
    return weight;
  }

  private Failure notANumber(int row, String column) {
    return new Failure(TableRows.class, "not-a-number", id, row + 2, column);
  }
}
