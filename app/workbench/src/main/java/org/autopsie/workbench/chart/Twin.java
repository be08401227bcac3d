package org.autopsie.workbench.chart;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// The numbers of a chart as a table: for those who do not see it, and for spreadsheets.
///
/// @param heads the columns
/// @param rows the rows, each with as many cells as there are heads
public record Twin(List<String> heads, List<List<Cell>> rows) {
  public Twin {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
    for (var row : rows) {
      if (row.size() != heads.size()) {
        throw new IllegalArgumentException(heads.size() + " columns, " + row.size() + " cells");
      }
    }
  }

  /// A cell.
  public sealed interface Cell {
    /// Its words in that language; a number with at most four decimals.
    default String in(Locale locale) {
      return switch (this) {
        case Word(var words) -> words;
        case Value(var number) -> {
          var format = NumberFormat.getNumberInstance(locale);
          format.setMaximumFractionDigits(4);
          yield format.format(number);
        }
        case Nothing() -> "–";
      };
    }
  }

  /// Words.
  public record Word(String words) implements Cell {}

  /// A finite number, in the unit that its column says.
  public record Value(double number) implements Cell {
    public Value {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("not a number: " + number);
      }
    }
  }

  /// No number, such as the interval of a single measurement.
  public record Nothing() implements Cell {}

  /// A cell with words.
  public static Cell word(String words) {
    return new Word(words);
  }

  /// A cell with that number; an empty one where it is not finite.
  public static Cell number(double number) {
    return Double.isFinite(number) ? new Value(number) : new Nothing();
  }
}
