package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What a heat map shows: numbers over two directions. Every word is ready to be shown.
///
/// @param down what the rows are
/// @param rows their names, the first on top
/// @param across what the columns are
/// @param columns their names, the first at the left
/// @param values row by row, rows × columns numbers; NaN where there is none
/// @param signed true where a number below zero means the contrary of one above
/// @param title what the numbers are, with their unit
public record HeatData(
    String down,
    List<String> rows,
    String across,
    List<String> columns,
    List<Double> values,
    boolean signed,
    String title) {
  public HeatData {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    values = List.copyOf(values);
    if (values.size() != rows.size() * columns.size()) {
      throw new IllegalArgumentException(
          rows.size() + " × " + columns.size() + " cells, " + values.size() + " numbers");
    }
  }

  double at(int row, int column) {
    return values.get(row * columns.size() + column);
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    var heads = new ArrayList<String>();
    heads.add(down);
    heads.addAll(columns);
    return new Twin(
        heads,
        IntStream.range(0, rows.size())
            .mapToObj(row -> {
              var cells = new ArrayList<Twin.Cell>();
              cells.add(word(rows.get(row)));
              for (int column = 0; column < columns.size(); column++) {
                cells.add(number(at(row, column)));
              }
              return List.copyOf(cells);
            })
            .toList());
  }
}
