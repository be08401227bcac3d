package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.autopsie.run.Words;

/// What a chart of an association test shows: how each word of two lists leans. Every word is ready
/// to be shown.
///
/// @param axis the title of the axis: what is measured and its unit
/// @param down the name of the upright axis
/// @param left what lies below 0
/// @param right what lies above 0
/// @param effect the effect, as it stands between the two means
/// @param lists the two lists, the first on top
public record WeatData(
    String axis, String down, String left, String right, String effect, List<Side> lists) {
  private static final Words WORDS = Words.of(WeatData.class);

  public WeatData {
    lists = List.copyOf(lists);
  }

  /// A list of words.
  ///
  /// @param name its name, with the number of its words
  /// @param words the words; at least one
  /// @param values how each leans
  public record Side(String name, List<String> words, List<Double> values) {
    public Side {
      words = List.copyOf(words);
      values = List.copyOf(values);
    }

    double mean() {
      return values.stream().mapToDouble(one -> one).average().orElse(Double.NaN);
    }
  }

  /// Every number that must have room on the axis, and 0.
  DoubleStream numbers() {
    return DoubleStream.concat(
        DoubleStream.of(0),
        lists.stream().flatMap(one -> one.values().stream()).mapToDouble(one -> one));
  }

  /// The same numbers as a table, one row for each word.
  public Twin twin(Locale locale) {
    var heads = List.of(WORDS.say(locale, "column.word"), WORDS.say(locale, "column.list"), axis);
    var rows = new ArrayList<List<Twin.Cell>>();
    for (var list : lists) {
      for (int i = 0; i < list.words().size(); i++) {
        rows.add(
            List.of(word(list.words().get(i)), word(list.name()), number(list.values().get(i))));
      }
    }
    return new Twin(heads, rows);
  }
}
