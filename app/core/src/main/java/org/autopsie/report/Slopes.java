package org.autopsie.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.report.SlopeChart.Slope;

/// Reads a table of ranks before and after: `label`, `before`, `after`, and where there are
/// intervals `low` and `high` (of `after`). Where a column `arm` names two arms, `before` is the
/// thing as it is for both, and the slope goes from the first arm to the second.
final class Slopes {
  private Slopes() {}

  static List<Slope> of(Table table) {
    var rows =
        IntStream.range(0, table.rows())
            .mapToObj(row -> slope(table, row))
            .filter(s -> Double.isFinite(s.before()) && Double.isFinite(s.after()))
            .toList();
    var arms = arms(table);
    return arms.size() == 2 && rows.size() == table.rows() ? between(table, rows, arms) : rows;
  }

  /// A cell as a number; NaN where the column is missing or the cell is not a number.
  static double number(Table table, String column, int row) {
    var cells = table.columns().get(column);
    return cells != null && cells.get(row) instanceof Number number
        ? number.doubleValue()
        : Double.NaN;
  }

  private static Slope slope(Table table, int row) {
    return new Slope(
        table.words("label").get(row),
        number(table, "before", row),
        number(table, "after", row),
        number(table, "low", row),
        number(table, "high", row));
  }

  private static List<String> arms(Table table) {
    return table.columns().containsKey("arm")
        ? List.copyOf(new LinkedHashSet<>(table.words("arm")))
        : List.of();
  }

  private static List<Slope> between(Table table, List<Slope> rows, List<String> arms) {
    var first = arm(table, rows, arms.getFirst());
    return arm(table, rows, arms.getLast()).values().stream()
        .flatMap(
            second -> Optional.ofNullable(first.get(second.label())).map(second::from).stream())
        .toList();
  }

  private static SequencedMap<String, Slope> arm(Table table, List<Slope> rows, String name) {
    var arm = new LinkedHashMap<String, Slope>();
    var names = table.words("arm");
    for (int i = 0; i < rows.size(); i++) {
      if (names.get(i).equals(name)) {
        arm.put(rows.get(i).label(), rows.get(i));
      }
    }
    return arm;
  }
}
