package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// People counted by the values of some columns: what every grouping, crossing and control is made
/// from.
///
/// @param columns the columns’ names
/// @param cells one for each combination of values that occurs
public record CountedRows(List<String> columns, List<Cell> cells) {
  /// What stands between the values of an intersection.
  public static final String AND = " & ";

  public CountedRows {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /// The people who share these values.
  ///
  /// @param values one for each column
  public record Cell(List<String> values, Tally tally) {
    public Cell {
      values = List.copyOf(values);
    }
  }

  /// The groups that these columns make, crossed: each is named by its values, joined by [#AND].
  /// Groups stand in the order of [GroupOrder].
  ///
  /// @param by places of columns; none makes one group of everybody
  public GroupTable by(List<Integer> by) {
    return by(by, Function.identity());
  }

  private GroupTable by(List<Integer> by, Function<String, String> name) {
    var groups = new TreeMap<String, Tally>(GroupOrder.BY_LOWER_BOUND);
    for (var cell : cells) {
      groups.merge(name(cell, by), cell.tally(), Tally::plus);
    }
    var named = new LinkedHashMap<String, Tally>();
    groups.forEach((group, tally) -> named.put(name.apply(group), tally));
    return new GroupTable(named);
  }

  /// The group that a cell stands in.
  public static String name(Cell cell, List<Integer> by) {
    return String.join(AND, by.stream().map(cell.values()::get).toList());
  }

  /// The groups that one column makes. Where the value of another column reads the same, each is
  /// named `column: value`.
  public GroupTable marginal(int column) {
    return by(List.of(column), naming(column));
  }

  /// How the groups that one column makes are called.
  UnaryOperator<String> naming(int column) {
    var own = values(column);
    boolean shared =
        IntStream.range(0, columns.size())
            .filter(other -> other != column)
            .anyMatch(other -> values(other).stream().anyMatch(own::contains));
    return value -> shared ? columns.get(column) + ": " + value : value;
  }

  private LinkedHashSet<String> values(int column) {
    var values = new LinkedHashSet<String>();
    cells.forEach(cell -> values.add(cell.values().get(column)));
    return values;
  }

  /// The rows of each crossing of these columns, in the order of [GroupOrder].
  public SequencedMap<String, CountedRows> split(List<Integer> by) {
    var parts = new TreeMap<String, List<Cell>>(GroupOrder.BY_LOWER_BOUND);
    for (var cell : cells) {
      parts.computeIfAbsent(name(cell, by), name -> new ArrayList<>()).add(cell);
    }
    var split = new LinkedHashMap<String, CountedRows>();
    parts.forEach((name, rows) -> split.put(name, new CountedRows(columns, rows)));
    return split;
  }
}
