package org.autopsie.workbench.tradeoff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.autopsie.casefile.Localised;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Kept;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameters;
import org.autopsie.workbench.panel.Keepable;
import org.autopsie.workbench.panel.WorkingCopy;

/// The thresholds that a person moves, and the step that they become once kept. JavaFX thread only.
final class ThresholdStudy implements Keepable {
  private final WorkingCopy copy;
  private final Tables tables;
  private final ReadOnlyObjectWrapper<Optional<Explored>> explored =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty whole = new SimpleBooleanProperty();

  ThresholdStudy(WorkingCopy copy) {
    this.copy = copy;
    tables =
        new Tables(
            copy,
            "thresholds",
            query ->
                query.query().score().isPresent()
                    && query.query().prediction().isEmpty()
                    && query.query().favourable().equals("1"));
    tables
        .counted()
        .subscribe(
            found -> explored.set(found.map(Explored::of).filter(one -> !one.groups().isEmpty())));
  }

  Tables tables() {
    return tables;
  }

  /// The thresholds; absent until the table is counted.
  ReadOnlyObjectProperty<Optional<Explored>> explored() {
    return explored.getReadOnlyProperty();
  }

  /// Whether every measure is shown, or the four of the lay view.
  BooleanProperty whole() {
    return whole;
  }

  void change(UnaryOperator<Explored> step) {
    explored.set(explored.get().map(step));
  }

  @Override
  public ObservableValue<? extends Optional<?>> tried() {
    return explored.map(now ->
        instrument().isEmpty()
            ? Optional.empty()
            : now.map(one -> List.of(one.counted().query(), one.places())));
  }

  @Override
  public Optional<Kept.Attempt> kept() {
    return instrument().flatMap(with -> explored.get().map(now -> attempt(with, now)));
  }

  /// The instrument that decides by a threshold for each group.
  private Optional<Instrument> instrument() {
    return copy.tools().laboratory().plugins().all(Instrument.class).stream()
        .filter(
            one -> Parameters.of(one).stream().map(Parameter::name).anyMatch("thresholds"::equals))
        .findFirst();
  }

  private Kept.Attempt attempt(Instrument with, Explored now) {
    return new Kept.Attempt(
        new Localised(title(now, Locale.FRENCH), title(now, Locale.ENGLISH)),
        with.id(),
        set(now),
        "",
        Optional.empty(),
        Optional.empty());
  }

  private SequencedMap<String, Object> set(Explored now) {
    var query = now.counted().query();
    SequencedMap<String, Object> set = new LinkedHashMap<>();
    set.put("table", query.table());
    if (!query.where().isEmpty()) {
      set.put("where", query.where());
    }
    set.put("label", query.query().label());
    set.put("score", query.query().score().orElseThrow());
    set.put("group", query.query().groups());
    query.query().weight().ifPresent(column -> set.put("weight", column));
    set.put("thresholds", thresholds(now));
    set.put("measure", "equalised_odds_difference");
    return set;
  }

  /// One for every group of the table; those that are not shown keep the table’s own.
  private static List<String> thresholds(Explored now) {
    var shown = now.thresholds();
    return now.counted().groupTable().names().stream()
        .map(name ->
            name + "=" + plain(shown.getOrDefault(name, now.counted().query().query().threshold())))
        .toList();
  }

  private static String plain(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private String title(Explored now, Locale locale) {
    var talk = new Talk(copy.open().get().caseFile(), locale);
    var thresholds =
        now.thresholds().entrySet().stream()
            .map(one -> one.getKey() + " " + talk.number(one.getValue(), 4))
            .collect(Collectors.joining(", "));
    return talk.say("thresholds.kept", thresholds, talk.title(now.counted().query()));
  }
}
