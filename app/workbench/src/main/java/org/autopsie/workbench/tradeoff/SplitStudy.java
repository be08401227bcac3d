package org.autopsie.workbench.tradeoff;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.fairness.Rate;
import org.autopsie.fairness.Strata;
import org.autopsie.run.Progress;
import org.autopsie.workbench.panel.WorkingCopy;
import org.autopsie.workbench.tradeoff.Tables.Counted;

/// A table of the case in the whole and in parts, and an unrecorded trait whose strength is moved;
/// without a table a constructed example. JavaFX thread only.
final class SplitStudy {
  private final Tables tables;
  private final ReadOnlyObjectWrapper<Optional<Split>> split =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper renewed = new ReadOnlyIntegerWrapper();

  SplitStudy(WorkingCopy copy) {
    tables = new Tables(copy, "confounder", query -> true);
    tables.counted().subscribe(found -> found.ifPresent(this::fromTable));
  }

  Tables tables() {
    return tables;
  }

  /// What is shown; absent until a table is counted.
  ReadOnlyObjectProperty<Optional<Split>> split() {
    return split.getReadOnlyProperty();
  }

  /// Grows whenever other controls are needed.
  ReadOnlyIntegerProperty renewed() {
    return renewed.getReadOnlyProperty();
  }

  /// Begins with a table that can be split, else with any, else with the example.
  void begin() {
    if (tables.choices().isEmpty()) {
      if (split.get().isEmpty()) {
        construct();
      }
    } else {
      tables.begin((query, table) -> !new Controls(query, table).columns().isEmpty());
    }
  }

  /// Shows the constructed example.
  void construct() {
    show(Split.constructed());
  }

  private void fromTable(Counted counted) {
    if (counted.groups().size() > 1) {
      var columns = new Controls(counted.query(), counted.table()).columns();
      by(counted, columns.stream().findFirst());
    }
  }

  /// Splits a table by a column, or not at all. The table is in memory already.
  void by(Counted counted, Optional<String> column) {
    var strata =
        column
            .map(one -> {
              var controls = new Controls(counted.query(), counted.table());
              var found = controls.within(one).count(counted.table(), Progress.SILENT);
              return Strata.of(found.rows(), found.grouping(), found.controlling());
            })
            .orElseGet(() -> {
              var whole = new java.util.LinkedHashMap<String, org.autopsie.fairness.GroupTable>();
              whole.put("", counted.groupTable());
              return new Strata(whole);
            });
    var before = split.get().filter(one -> one.counted().equals(Optional.of(counted)));
    var groups = before.map(Split::groups).orElseGet(() -> pair(counted));
    show(
        new Split(
            Optional.of(counted),
            strata,
            column,
            groups,
            before.map(Split::rate).orElseGet(() -> rate(counted)),
            before.map(Split::uneven).orElse(2.0),
            before.map(Split::strength).orElse(2.0)));
  }

  /// The reference that the case names stands second.
  private static List<String> pair(Counted counted) {
    var groups = counted.groups();
    var reference = counted.query().reference().filter(groups::contains);
    var second = reference.orElseGet(() -> groups.get(1));
    var first = groups.stream().filter(one -> !one.equals(second)).findFirst().orElseThrow();
    return List.of(first, second);
  }

  /// Wrong decisions A where there are any, else decisions A.
  private static Rate rate(Counted counted) {
    var all = counted.groupTable().overall().weights();
    return all.fp() > 0 && all.tn() > 0 ? Rate.FPR : Rate.SELECTION_RATE;
  }

  /// Changes what is looked at.
  void change(UnaryOperator<Split> step) {
    split.get().ifPresent(one -> show(step.apply(one)));
  }

  /// Moves a strength.
  void move(UnaryOperator<Split> step) {
    split.set(split.get().map(step));
  }

  private void show(Split now) {
    split.set(Optional.of(now));
    renewed.set(renewed.get() + 1);
  }
}
