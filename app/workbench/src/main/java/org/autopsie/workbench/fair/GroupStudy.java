package org.autopsie.workbench.fair;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.DataFile;
import org.autopsie.fairness.PeoplePer100;
import org.autopsie.fairness.Rate;
import org.autopsie.protocol.TableQuery;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Work;
import org.autopsie.workbench.panel.WorkingCopy;

/// What a person compares: which table, by which groups, beside which reference, which of the four
/// rates, drawn how. It is held with the case, so it stays when the language changes. JavaFX thread
/// only.
final class GroupStudy {
  private final WorkingCopy copy;
  private final Work work = new Work();
  private final ReadOnlyObjectWrapper<Optional<Compared>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Shown> shown;
  private Optional<TableQuery> asked = Optional.empty();
  private Optional<Object> counted = Optional.empty();

  /// How it is drawn.
  enum View {
    /// A hundred drawn people for each group.
    PEOPLE,
    /// Bars with their intervals.
    BARS,
    /// What every threshold makes of each group.
    ROC,
    /// What turned out at each score.
    CALIBRATION,
    /// Every measure, with its formula.
    ALL
  }

  /// Which rate is shown, and how.
  ///
  /// @param tolerance how far from the reference a rate may lie for whoever asks, of 100
  /// @param group the compared group that is kept; empty words: the first
  record Shown(Rate rate, View view, double tolerance, String group) {
    Shown with(Rate other) {
      return new Shown(other, view, tolerance, group);
    }

    Shown with(View other) {
      return new Shown(rate, other, tolerance, group);
    }

    Shown within(double other) {
      return new Shown(rate, view, other, group);
    }

    Shown of(String other) {
      return new Shown(rate, view, tolerance, other);
    }
  }

  GroupStudy(WorkingCopy copy) {
    this.copy = copy;
    this.shown =
        new ReadOnlyObjectWrapper<>(new Shown(PeoplePer100.SHOWN.getFirst(), View.PEOPLE, 5, ""));
  }

  /// What the case compares in tables that are there.
  List<TableQuery> offers() {
    var open = copy.open().get();
    return TableQuery.of(open.caseFile()).stream().filter(one -> isThere(open, one)).toList();
  }

  private static boolean isThere(OpenCase open, TableQuery one) {
    return open.caseFile().data().stream()
        .filter(data -> data.id().equals(one.table()))
        .anyMatch(data -> isThere(open, data));
  }

  private static boolean isThere(OpenCase open, DataFile data) {
    return !data.isAdded() || Files.exists(open.loaded().folder().resolve(data.file()));
  }

  /// What is compared now.
  Optional<TableQuery> asked() {
    return asked;
  }

  /// What was counted last.
  ReadOnlyObjectProperty<Optional<Compared>> found() {
    return found.getReadOnlyProperty();
  }

  /// How it is shown.
  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  Work work() {
    return work;
  }

  void show(Shown other) {
    shown.set(other);
  }

  /// Compares what the case offers, the first where nothing was chosen yet; what was counted of the
  /// same case stays.
  void begin() {
    var offers = offers();
    var known = asked.filter(one -> offers.stream().anyMatch(offer -> isOf(offer, one)));
    known.or(() -> offers.stream().findFirst()).ifPresent(this::ask);
  }

  private static boolean isOf(TableQuery offer, TableQuery one) {
    return offer.table().equals(one.table()) && offer.where().equals(one.where());
  }

  /// Compares this, unless it is what was counted last.
  void ask(TableQuery other) {
    var open = copy.open().get();
    var of = Optional.<Object>of(List.of(other, open.loaded().text(), open.loaded().folder()));
    if (of.equals(counted)) {
      return;
    }
    asked = Optional.of(other);
    counted = of;
    again();
  }

  /// Counts again.
  void again() {
    var loaded = copy.open().get().loaded();
    var cases = copy.tools().cases();
    asked.ifPresent(query -> {
      work.begun();
      copy.tools()
          .background()
          .latest(
              "groups",
              locale -> new FairTalk(loaded.caseFile(), locale).say("work"),
              progress -> Compared.of(query, cases.table(loaded, query.table()), progress),
              work.shown(one -> found.set(Optional.of(one))));
    });
  }
}
