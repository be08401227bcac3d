package org.autopsie.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.run.Failure;

/// How the values of one column become groups: numbers fall into bands, other values are joined
/// under one name. A value of which nothing is said stays as it is.
///
/// @param column the column
/// @param cuts where one band ends and the next begins, increasing; none: no bands
/// @param names the name that a value gets
public record Regrouping(String column, List<Double> cuts, Map<String, String> names) {
  public Regrouping {
    cuts = List.copyOf(cuts);
    names = Map.copyOf(names);
    for (int i = 1; i < cuts.size(); i++) {
      if (!(cuts.get(i) > cuts.get(i - 1))) {
        throw new Failure(Regrouping.class, "cuts", column, shown(cuts.get(i)));
      }
    }
  }

  /// A column as it is.
  public static Regrouping none(String column) {
    return new Regrouping(column, List.of(), Map.of());
  }

  /// The group that a value stands in.
  ///
  /// @throws Failure where bands are asked for and the value is no number
  public String of(String value) {
    var joined = Optional.ofNullable(names.get(value));
    return inert(joined.orElseGet(() -> cuts.isEmpty() ? value : band(value)));
  }

  /// The same cell with an apostrophe before it where a spreadsheet would take it for a formula.
  public static String inert(String cell) {
    return LiveCells.isLive(cell) && !TableLook.isNumber(cell) ? "'" + cell : cell;
  }

  private String band(String value) {
    if (value.isBlank()) {
      return "";
    }
    double number = number(value);
    int below = (int) cuts.stream().filter(cut -> number >= cut).count();
    if (below == 0) {
      return "< " + shown(cuts.getFirst());
    }
    var from = shown(cuts.get(below - 1));
    return below == cuts.size() ? "≥ " + from : from + " – < " + shown(cuts.get(below));
  }

  private double number(String value) {
    try {
      return Double.parseDouble(value.strip());
    } catch (NumberFormatException words) {
      throw new Failure(Regrouping.class, "band-word", column, value, words);
    }
  }

  private static String shown(double cut) {
    return Cells.number(cut);
  }

  /// Lines whose keys are regrouped, those that are alike then put together.
  ///
  /// @param by one for each key, in the keys’ order
  public static List<CountLine> regrouped(List<CountLine> lines, List<Regrouping> by) {
    SequencedMap<List<Object>, CountLine> found = new LinkedHashMap<>();
    for (var line : lines) {
      var keys = new ArrayList<String>();
      for (int i = 0; i < line.keys().size(); i++) {
        keys.add(i < by.size() ? by.get(i).of(line.keys().get(i)) : line.keys().get(i));
      }
      var now = line.under(keys);
      found.merge(List.of(keys, line.label(), line.decided(), line.score()), now, CountLine::plus);
    }
    return List.copyOf(found.values());
  }
}
