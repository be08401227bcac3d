package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.autopsie.run.Words;

/// Lists of words side by side, each from its first rank on. Every word is ready to be shown.
///
/// @param words what stands in the rows
/// @param axis what is measured and its unit
/// @param legend what the star at a word means, which sets it apart
/// @param columns the lists
public record RankedData(String words, String axis, String legend, List<Column> columns) {
  private static final Words WORDS = Words.of(RankedData.class);

  public RankedData {
    columns = List.copyOf(columns);
  }

  /// A list.
  ///
  /// @param title what it is
  /// @param rows from the first rank on
  public record Column(String title, List<Row> rows) {
    public Column {
      rows = List.copyOf(rows);
    }
  }

  /// A word of a list.
  ///
  /// @param note what sets it apart: it then has a star and an open bar; empty: nothing
  /// @param value finite
  /// @param said the value in words
  public record Row(String word, String note, double value, String said) {

    String label() {
      return note.isEmpty() ? word : word + " *";
    }
  }

  /// The longest list.
  int rows() {
    return columns.stream().mapToInt(one -> one.rows().size()).max().orElse(0);
  }

  /// Every number, and 0.
  DoubleStream numbers() {
    return DoubleStream.concat(
        DoubleStream.of(0),
        columns.stream().flatMap(one -> one.rows().stream()).mapToDouble(Row::value));
  }

  /// The same numbers as a table: one row for each word of each list.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.list"),
            WORDS.say(locale, "column.rank"),
            words,
            WORDS.say(locale, "column.note"),
            axis);
    var lines = new ArrayList<List<Twin.Cell>>();
    for (var column : columns) {
      for (int i = 0; i < column.rows().size(); i++) {
        var row = column.rows().get(i);
        lines.add(
            List.of(
                word(column.title()),
                number(i + 1),
                word(row.word()),
                word(row.note()),
                number(row.value())));
      }
    }
    return new Twin(heads, lines);
  }
}
