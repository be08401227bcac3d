package org.autopsie.evidence;

import java.util.List;

/// Numbers over two directions: a sweep of two parameters, or who attends to whom.
///
/// @param name the measure's written id
/// @param down what the rows are, and `rows` their names
/// @param across what the columns are, and `columns` their names
/// @param values row by row, `rows × columns` numbers, in `unit`
public record Grid(
    String name,
    String down,
    List<String> rows,
    String across,
    List<String> columns,
    List<Double> values,
    String unit)
    implements Payload {
  public Grid {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    values = Doubles.of(values, rows.size() * columns.size());
  }
}
