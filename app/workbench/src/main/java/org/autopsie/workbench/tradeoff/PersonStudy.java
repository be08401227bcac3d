package org.autopsie.workbench.tradeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.CaseTable;
import org.autopsie.fairness.Profiles;
import org.autopsie.protocol.TableQuery;
import org.autopsie.run.Progress;
import org.autopsie.workbench.panel.WorkingCopy;
import org.autopsie.workbench.tradeoff.Tables.Counted;

/// Synthetic people of a published table of counts; never rows of people that somebody added.
/// JavaFX thread only.
final class PersonStudy {
  private static final int LEAST = 2;

  private final WorkingCopy copy;
  private final Tables tables;
  private final ReadOnlyObjectWrapper<Optional<Person>> person =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  PersonStudy(WorkingCopy copy) {
    this.copy = copy;
    tables = new Tables(copy, "person", this::isPublishedCounts);
    tables.counted().subscribe(found -> person.set(found.flatMap(this::first)));
  }

  /// A table of counts that says where it was published.
  private boolean isPublishedCounts(TableQuery query) {
    return query.query().weight().isPresent()
        && copy.open().get().caseFile().data().stream()
            .filter(one -> one.id().equals(query.table()))
            .anyMatch(one -> !one.isAdded() && !one.source().isBlank());
  }

  Tables tables() {
    return tables;
  }

  /// The person; absent until the table is counted, and where it has too few traits.
  ReadOnlyObjectProperty<Optional<Person>> person() {
    return person.getReadOnlyProperty();
  }

  void begin() {
    tables.begin((query, table) -> traits(query, table).size() > LEAST);
  }

  private static List<String> traits(TableQuery query, CaseTable table) {
    var traits = new ArrayList<>(query.query().groups());
    traits.addAll(new Controls(query, table).columns());
    return traits;
  }

  private Optional<Person> first(Counted counted) {
    var traits = traits(counted.query(), counted.table());
    if (traits.size() < LEAST) {
      return Optional.empty();
    }
    var rows = counted.query().by(traits).count(counted.table(), Progress.SILENT).rows();
    var profiles = Profiles.of(rows);
    var random = new SplittableRandom(seed());
    var people = profiles.draw(Person.DRAWN, random);
    return Optional.of(new Person(counted, profiles, people, 0, people.getFirst()));
  }

  /// The seed of everything drawn here.
  long seed() {
    return copy.tools().laboratory().seed();
  }

  void change(UnaryOperator<Person> step) {
    person.set(person.get().map(step));
  }
}
