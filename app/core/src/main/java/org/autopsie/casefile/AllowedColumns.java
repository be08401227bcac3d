package org.autopsie.casefile;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.run.Failure;

/// Reads of a table the columns that a case names, and of a date only what it allows.
///
/// @param columns the names; `column:month` for the year and month of a date
record AllowedColumns(List<String> columns) {
  private static final String MONTH = ":month";
  private static final int LENGTH = "2013-08".length();

  /// The table without everything else.
  ///
  /// @param name how the messages call the file
  /// @throws Failure where a named column is not there
  CaseTable of(CaseTable table, String name) {
    var names = columns.stream().map(AllowedColumns::plain).toList();
    var places = new ArrayList<Integer>();
    for (var column : names) {
      int at = table.columns().indexOf(column);
      if (at < 0) {
        throw new Failure(AllowedColumns.class, "data.column", name, column);
      }
      places.add(at);
    }
    var rows = new ArrayList<List<String>>();
    for (var row : table.rows()) {
      var cells = new ArrayList<String>();
      for (int i = 0; i < places.size(); i++) {
        cells.add(cell(columns.get(i), row.get(places.get(i))));
      }
      rows.add(cells);
    }
    return new CaseTable(names, rows);
  }

  private static String plain(String column) {
    return column.endsWith(MONTH) ? column.substring(0, column.length() - MONTH.length()) : column;
  }

  private static String cell(String column, String cell) {
    return column.endsWith(MONTH) ? cell.substring(0, Math.min(LENGTH, cell.length())) : cell;
  }
}
