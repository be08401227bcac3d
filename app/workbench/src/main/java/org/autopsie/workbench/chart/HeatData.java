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
/// @param marks places between cells that are marked, none as a rule
public record HeatData(
    String down,
    List<String> rows,
    String across,
    List<String> columns,
    List<Double> values,
    boolean signed,
    String title,
    List<Mark> marks) {

  /// A place that is marked by a stroke.
  ///
  /// @param row where it is, in rows from the middle of the first
  /// @param column where it is, in columns from the middle of the first
  /// @param upright whether the stroke stands upright, between two columns, or lies between two
  ///   rows
  /// @param words what is there
  public record Mark(double row, double column, boolean upright, String words) {
    private static final double NEAR = 1;

    /// True where it lies beside or in a cell.
    boolean touches(int ofRow, int ofColumn) {
      double off = upright ? column - ofColumn : row - ofRow;
      return (upright ? row == ofRow : column == ofColumn) && Math.abs(off) < NEAR;
    }
  }

  /// Without marks.
  public HeatData(
      String down,
      List<String> rows,
      String across,
      List<String> columns,
      List<Double> values,
      boolean signed,
      String title) {
    this(down, rows, across, columns, values, signed, title, List.of());
  }

  public HeatData {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    values = List.copyOf(values);
    marks = List.copyOf(marks);
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
