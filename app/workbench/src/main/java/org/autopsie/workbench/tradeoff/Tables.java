package org.autopsie.workbench.tradeoff;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.CaseTable;
import org.autopsie.fairness.Decisions;
import org.autopsie.fairness.FourFifths;
import org.autopsie.fairness.GroupTable;
import org.autopsie.protocol.TableQuery;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.WorkingCopy;

/// One table of the case, counted in the background. JavaFX thread only.
final class Tables {
  private static final Words WORDS = Words.of(Tables.class);

  private final WorkingCopy copy;
  private final String work;
  private final Predicate<TableQuery> fits;
  private final ReadOnlyObjectWrapper<Optional<Counted>> counted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean begun;

  /// @param work names the work
  /// @param fits which of the case’s comparisons can be used
  Tables(WorkingCopy copy, String work, Predicate<TableQuery> fits) {
    this.copy = copy;
    this.work = work;
    this.fits = fits;
  }

  /// A table and what it says of who was decided on how.
  record Counted(TableQuery query, CaseTable table, Decisions decisions) {

    /// Its groups of at least ten people, the largest first.
    List<String> groups() {
      var all = groupTable();
      return all.names().stream()
          .filter(name -> all.group(name).people().total() >= FourFifths.FEWEST)
          .sorted((one, other) ->
              Double.compare(all.group(other).people().total(), all.group(one).people().total()))
          .toList();
    }

    GroupTable groupTable() {
      return decisions.rows().by(decisions.grouping());
    }
  }

  /// What the case compares, and this panel can use.
  List<TableQuery> choices() {
    var open = copy.open().get();
    return TableQuery.of(open.caseFile()).stream()
        .filter(fits)
        .filter(one -> isThere(open, one))
        .toList();
  }

  /// Rows that somebody has to add are only there once she did.
  private static boolean isThere(OpenCase open, TableQuery query) {
    return open.caseFile().data().stream()
        .filter(one -> one.id().equals(query.table()))
        .anyMatch(one ->
            !one.isAdded()
                || java.nio.file.Files.exists(open.loaded().folder().resolve(one.file())));
  }

  /// The table that is looked at; absent until it is counted, and where there is none.
  ReadOnlyObjectProperty<Optional<Counted>> counted() {
    return counted.getReadOnlyProperty();
  }

  /// Counts the first table, where none was counted yet.
  void begin() {
    begin((query, table) -> true);
  }

  /// Counts the first table that is preferred, else the first one, where none was counted yet.
  void begin(BiPredicate<TableQuery, CaseTable> preferred) {
    var choices = choices();
    if (!begun && !choices.isEmpty()) {
      begun = true;
      count(read ->
          choices.stream()
              .filter(one -> preferred.test(one, read.apply(one)))
              .findFirst()
              .orElseGet(choices::getFirst));
    }
  }

  /// Counts another table.
  void choose(TableQuery query) {
    begun = true;
    count(read -> query);
  }

  private void count(Function<Function<TableQuery, CaseTable>, TableQuery> choose) {
    var loaded = copy.open().get().loaded();
    var tools = copy.tools();
    tools
        .background()
        .<Counted>latest(
            work,
            locale -> WORDS.say(locale, "state.counting"),
            progress -> {
              var known = new HashMap<String, CaseTable>();
              Function<TableQuery, CaseTable> read =
                  one -> known.computeIfAbsent(one.table(), id -> tools.cases().table(loaded, id));
              var query = choose.apply(read);
              var table = read.apply(query);
              return new Counted(query, table, query.count(table, progress));
            },
            outcome -> {
              if (outcome instanceof Outcome.Done<Counted>(var done)) {
                counted.set(Optional.of(done));
              }
            });
  }
}
