package org.autopsie.data;

import java.util.List;

/// How many rows of a table share these values.
///
/// @param keys the values of the columns asked for; empty words where a cell is empty
/// @param label what turned out
/// @param decided what was decided
/// @param score the score, or the middle of a narrow bin of scores; NaN where none was asked for
/// @param rows how many
/// @param weight the sum of their weights
/// @param squares the sum of the squares of their weights
/// @param whole true where each of these weights is a whole number
public record CountLine(
    List<String> keys,
    String label,
    String decided,
    double score,
    long rows,
    double weight,
    double squares,
    boolean whole) {
  public CountLine {
    keys = List.copyOf(keys);
  }

  /// The same under other keys.
  public CountLine under(List<String> others) {
    return new CountLine(others, label, decided, score, rows, weight, squares, whole);
  }

  /// This and another of the same values together.
  public CountLine plus(CountLine more) {
    return new CountLine(
        keys,
        label,
        decided,
        score,
        rows + more.rows,
        weight + more.weight,
        squares + more.squares,
        whole && more.whole);
  }
}
