package org.autopsie.protocol;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.CaseTable;
import org.autopsie.data.CountLine;
import org.autopsie.data.Regrouping;
import org.autopsie.fairness.DecisionQuery;
import org.autopsie.fairness.DecisionQuery.Weighted;
import org.autopsie.fairness.Decisions;
import org.autopsie.run.Failure;

/// A table of any length as a case keeps it: how many people share each combination of group,
/// outcome, decision and score. No row of a person is in it, and no column that was not asked for.
///
/// @param decisions what was counted
public record CountedTable(Decisions decisions) {
  private static final int MOST = 50_000;

  /// The counts, one row for each combination.
  ///
  /// @throws Failure where weights are those of a sample, or there are too many combinations
  public CaseTable table() {
    requireKeepable();
    var query = decisions.query();
    var columns = new ArrayList<>(query.groups());
    columns.add(free(query.label()));
    query.score().ifPresent(one -> columns.add(free(one)));
    if (isDecided()) {
      columns.add(free(decided()));
    }
    columns.add(free("n"));
    return new CaseTable(columns, decisions.lines().stream().map(this::row).toList());
  }

  /// How that table is asked for the same.
  ///
  /// @param id what the case calls it
  /// @param reference the group that others are compared with
  public TableQuery query(String id, Optional<String> reference) {
    var query = decisions.query();
    var asked =
        new DecisionQuery(
            free(query.label()),
            isDecided() ? Optional.of(free(decided())) : Optional.empty(),
            query.score().map(this::free),
            query.threshold(),
            query.groups(),
            List.of(),
            Optional.empty(),
            Optional.of(free("n")),
            Weighted.PEOPLE,
            Regrouping.inert(query.favourable()));
    return new TableQuery(id, List.of(), asked, reference);
  }

  private void requireKeepable() {
    if (decisions.weighted() == Weighted.SAMPLE && decisions.query().weight().isPresent()) {
      throw new Failure(
          CountedTable.class, "sample-weights", decisions.query().weight().orElseThrow());
    }
    if (decisions.lines().size() > MOST) {
      throw new Failure(CountedTable.class, "many-counts", decisions.lines().size(), MOST);
    }
  }

  private List<String> row(CountLine line) {
    var cells = new ArrayList<>(line.keys().subList(0, decisions.query().groups().size()));
    cells.add(Regrouping.inert(line.label()));
    if (decisions.query().score().isPresent()) {
      cells.add(number(line.score()));
    }
    if (isDecided()) {
      cells.add(Regrouping.inert(line.decided()));
    }
    boolean people = decisions.weighted() == Weighted.PEOPLE;
    cells.add(number(people ? line.weight() : line.rows()));
    return cells;
  }

  /// True where a column must say what was decided: there is no score, or scores were put into bins
  /// that the threshold cuts.
  private boolean isDecided() {
    var query = decisions.query();
    return query.prediction().isPresent()
        || decisions.lines().stream()
            .anyMatch(line -> (line.score() >= query.threshold()) != line.decided().equals("1"));
  }

  private String decided() {
    return decisions.query().prediction().orElse("decided");
  }

  /// A name that no group has.
  private String free(String name) {
    var groups = new LinkedHashSet<>(decisions.query().groups());
    var free = name;
    while (groups.contains(free)) {
      free = free + "_";
    }
    return free;
  }

  private static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }
}
