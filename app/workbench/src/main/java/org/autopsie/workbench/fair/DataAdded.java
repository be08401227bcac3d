package org.autopsie.workbench.fair;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.autopsie.casefile.DataFile;
import org.autopsie.casefile.Slug;
import org.autopsie.fairness.Rate;
import org.autopsie.protocol.CountedTable;
import org.autopsie.protocol.Kept;
import org.autopsie.protocol.TableQuery;
import org.autopsie.run.Failure;
import org.autopsie.workbench.panel.Keepable;

/// Adds what was counted to the case: as a table of counts, or as the query of rows that the case
/// allows; then as an observation that anybody can run again.
///
/// @param wizard what was read and said
record DataAdded(DataWizard wizard, Locale locale) {

  /// Adds it.
  ///
  /// @return how the case asks for it; absent where it could not be added, which was told
  Optional<TableQuery> add(Compared found) {
    var meaning = wizard.meaning().get().orElseThrow();
    boolean asRows = wizard.allowed().isPresent() && !meaning.regroups();
    var asked = asRows ? rows(wizard.allowed().orElseThrow(), found) : counts(found, meaning);
    asked.ifPresent(query -> keep(query, found));
    return asked;
  }

  private static Optional<TableQuery> rows(DataFile data, Compared found) {
    return Optional.of(
        new TableQuery(
            data.id(), java.util.List.of(), found.decisions().query(), found.reference()));
  }

  private Optional<TableQuery> counts(Compared found, Meaning meaning) {
    var copy = wizard.copy();
    try {
      var counted = new CountedTable(found.decisions());
      var table = counted.table();
      var name = String.valueOf(wizard.file().orElseThrow().getFileName());
      var taken = copy.open().get().caseFile().data().stream().map(DataFile::id).toList();
      var id = Slug.free(Slug.ofFile(name, "table"), taken);
      var title = FairTalk.both("wizard.counts", name);
      boolean done =
          copy.edit(loaded ->
              copy.tools().cases().sets().addTable(loaded, id, title, table, meaning.decision()));
      return done ? Optional.of(counted.query(id, found.reference())) : Optional.empty();
    } catch (Failure refused) {
      copy.tools().errors().accept(refused);
      return Optional.empty();
    }
  }

  private void keep(TableQuery asked, Compared found) {
    var plugins = wizard.copy().tools().laboratory().plugins();
    GroupsKept.instrument(plugins)
        .ifPresent(instrument -> {
          var group = found.others().stream().findFirst();
          var attempt = GroupsKept.attempt(instrument, asked, Rate.SELECTION_RATE, group);
          wizard.copy().keeping().keep(new Step(asked, attempt), locale);
        });
  }

  /// The observation that the table becomes.
  private record Step(TableQuery asked, Kept.Attempt attempt) implements Keepable {
    @Override
    public ObservableValue<Optional<TableQuery>> tried() {
      return new SimpleObjectProperty<>(Optional.of(asked));
    }

    @Override
    public Optional<Kept.Attempt> kept() {
      return Optional.of(attempt);
    }
  }
}
