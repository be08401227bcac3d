package org.autopsie.workbench.tradeoff;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.CaseTable;
import org.autopsie.fairness.DecisionQuery;
import org.autopsie.protocol.TableQuery;

/// Which other columns a table can be split by.
///
/// @param query what is compared
/// @param table the table
record Controls(TableQuery query, CaseTable table) {

  /// Columns of few values that do not themselves say what was decided or what turned out.
  List<String> columns() {
    return query.groupable(table).stream()
        .filter(column -> !query.query().groups().contains(column))
        .filter(column -> !tells(column, decided()))
        .filter(column -> !tells(column, query.query().label()))
        .toList();
  }

  private String decided() {
    return query.query().prediction().or(() -> query.query().score()).orElseThrow();
  }

  /// True where one of two columns leaves only one value of the other, such as a level and its
  /// score.
  private boolean tells(String column, String other) {
    return fixes(column, other) || fixes(other, column);
  }

  private boolean fixes(String column, String other) {
    int from = table.columns().indexOf(column);
    int to = table.columns().indexOf(other);
    var known = new HashMap<String, String>();
    return from >= 0
        && to >= 0
        && table.rows().stream()
            .allMatch(row -> {
              var before = Optional.ofNullable(known.put(row.get(from), row.get(to)));
              return before.isEmpty() || before.get().equals(row.get(to));
            });
  }

  /// The same comparison within the values of a column.
  TableQuery within(String column) {
    var asked = query.query();
    return new TableQuery(
        query.table(),
        query.where(),
        new DecisionQuery(
            asked.label(),
            asked.prediction(),
            asked.score(),
            asked.threshold(),
            asked.groups(),
            List.of(column),
            asked.cluster(),
            asked.weight(),
            asked.weighted(),
            asked.favourable()),
        query.reference());
  }
}
