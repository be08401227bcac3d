package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.RatesData.Dot;

/// What a chart of words between two poles shows. Every word is ready to be shown.
///
/// @param axis the title of the axis: what is measured and its unit
/// @param left the name of the pole below 0
/// @param right the name of the pole above 0
/// @param strip what the strip of all words is, with their number
/// @param all where every word lies, those that are not written out too
/// @param rows the words that are written out, from the right end to the left; at least one
/// @param chosen the row that is spoken of; −1: none
public record AxisData(
    String axis,
    String left,
    String right,
    String strip,
    List<Double> all,
    List<Row> rows,
    int chosen) {
  private static final Words WORDS = Words.of(AxisData.class);

  public AxisData {
    all = List.copyOf(all);
    rows = List.copyOf(rows);
  }

  /// A word that is written out.
  ///
  /// @param word the word
  /// @param note in which list it is, or that it was typed; empty: nothing
  /// @param said the whole line for a screen reader, intervals too
  /// @param dots where it lies, one dot for each model, always in the same order
  public record Row(String word, String note, String said, List<Dot> dots) {
    public Row {
      dots = List.copyOf(dots);
    }

    String label() {
      return note.isEmpty() ? word : word + " · " + note;
    }
  }

  /// Every number that must have room on the axis, and 0.
  DoubleStream numbers() {
    return DoubleStream.concat(
        DoubleStream.concat(DoubleStream.of(0), all.stream().mapToDouble(one -> one)),
        rows.stream()
            .flatMap(row -> row.dots().stream())
            .flatMapToDouble(dot -> DoubleStream.of(dot.value(), dot.low(), dot.high())));
  }

  /// The same numbers as a table: one row for each word in each model.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.word"),
            WORDS.say(locale, "column.list"),
            WORDS.say(locale, "column.model"),
            axis,
            WORDS.say(locale, "column.low"),
            WORDS.say(locale, "column.high"));
    var lines = new ArrayList<List<Twin.Cell>>();
    for (var row : rows) {
      for (var dot : row.dots()) {
        lines.add(
            List.of(
                word(row.word()),
                word(row.note()),
                word(dot.group()),
                number(dot.value()),
                number(dot.low()),
                number(dot.high())));
      }
    }
    return new Twin(heads, lines);
  }
}
