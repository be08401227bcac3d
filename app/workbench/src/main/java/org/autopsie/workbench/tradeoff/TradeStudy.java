package org.autopsie.workbench.tradeoff;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.fairness.Rate;
import org.autopsie.fairness.Tied;
import org.autopsie.workbench.panel.WorkingCopy;
import org.autopsie.workbench.tradeoff.Tables.Counted;

/// The four numbers that a person moves: from a table of the case where there is one with two
/// groups, else from round numbers. JavaFX thread only.
final class TradeStudy {
  private final Tables tables;
  private final ReadOnlyObjectWrapper<Optional<Trade>> trade =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper renewed = new ReadOnlyIntegerWrapper();
  private Optional<Counted> from = Optional.empty();
  private Optional<Trade> start = Optional.empty();

  TradeStudy(WorkingCopy copy) {
    tables = new Tables(copy, "impossibility", query -> true);
    tables.counted().subscribe(found -> found.ifPresent(this::fromTable));
  }

  /// The numbers as they are now; absent until there are any.
  ReadOnlyObjectProperty<Optional<Trade>> trade() {
    return trade.getReadOnlyProperty();
  }

  /// Grows whenever other controls are needed.
  ReadOnlyIntegerProperty renewed() {
    return renewed.getReadOnlyProperty();
  }

  Tables tables() {
    return tables;
  }

  /// The table that the numbers began with; absent where they are free.
  Optional<Counted> from() {
    return from;
  }

  /// True while the numbers are those of the table.
  boolean isCounted() {
    return from.isPresent() && trade.get().equals(start);
  }

  /// @param one the name of the first group where the case has no table
  void begin(String one, String other) {
    if (tables.choices().isEmpty()) {
      if (trade.get().isEmpty()) {
        free(one, other);
      }
    } else {
      tables.begin();
    }
  }

  /// Begins with round numbers.
  void free(String one, String other) {
    from = Optional.empty();
    begin(Trade.free(one, other));
  }

  private void fromTable(Counted counted) {
    var groups = counted.groups();
    if (groups.size() > 1) {
      fromTable(counted, groups.subList(0, 2));
    }
  }

  /// Begins with two groups of the table.
  void fromTable(Counted counted, List<String> groups) {
    from = Optional.of(counted);
    var table = counted.groupTable();
    var values = groups.stream().map(name -> Tied.of(table.group(name).weights())).toList();
    begin(new Trade(groups, values, Rate.FPR, Set.of()));
  }

  private void begin(Trade first) {
    start = Optional.of(first);
    trade.set(start);
    renew();
  }

  /// Moves a number.
  void move(UnaryOperator<Trade> step) {
    trade.set(trade.get().map(step));
  }

  /// Changes which numbers there are to move.
  void change(UnaryOperator<Trade> step) {
    move(step);
    renew();
  }

  /// What is held the same for both now, in the order shown.
  Set<Rate> same() {
    var found = EnumSet.noneOf(Rate.class);
    trade.get().ifPresent(one -> found.addAll(one.same()));
    return found;
  }

  private void renew() {
    renewed.set(renewed.get() + 1);
  }
}
