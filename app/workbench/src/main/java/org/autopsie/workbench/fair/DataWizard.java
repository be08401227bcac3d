package org.autopsie.workbench.fair;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.DataFile;
import org.autopsie.data.Regrouping;
import org.autopsie.data.TableFile;
import org.autopsie.data.TableLook;
import org.autopsie.data.Understood;
import org.autopsie.fairness.Decisions;
import org.autopsie.protocol.TableQuery;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.WorkingCopy;

/// A table on its way into a case: how it was read, what its columns mean, what that counts. Files
/// are read in the background. It outlives the page that shows it. JavaFX thread only.
public final class DataWizard {
  private final WorkingCopy copy;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Empty());
  private final ReadOnlyObjectWrapper<Answer> answer =
      new ReadOnlyObjectWrapper<>(new Answer.Nothing());
  private final ReadOnlyObjectWrapper<Optional<Meaning>> meaning =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Path> file = Optional.empty();
  private Optional<DataFile> allowed = Optional.empty();

  /// Where it is.
  sealed interface State {
    /// No table is chosen yet.
    record Empty() implements State {}

    /// A file is read.
    record Reading(Path file) implements State {}

    /// It is no table that can be used.
    ///
    /// @param how the way in which it was tried; absent where it could not be read at all
    record Refused(Sentence why, Optional<Understood> how) implements State {}

    /// A file that the case reads in part only.
    record Allowed(Path file, DataFile data) implements State {}

    /// A table.
    record Found(TableLook look) implements State {}
  }

  /// What the columns count, as they are understood.
  sealed interface Answer {
    /// Not enough is said yet.
    record Nothing() implements Answer {}

    /// It is counted.
    record Counting() implements Answer {}

    /// It cannot be counted so.
    record Wrong(Sentence why) implements Answer {}

    /// Counted.
    record Known(Compared compared) implements Answer {}
  }

  /// No table yet.
  public DataWizard(WorkingCopy copy) {
    this.copy = copy;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Answer> answer() {
    return answer.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Meaning>> meaning() {
    return meaning.getReadOnlyProperty();
  }

  WorkingCopy copy() {
    return copy;
  }

  Optional<Path> file() {
    return file;
  }

  /// The entry of the case that allows some columns of this file alone.
  Optional<DataFile> allowed() {
    return allowed;
  }

  /// Takes the first of these files; where the case reads only some columns of a file of that name,
  /// nothing is read until a person says so.
  public void take(List<Path> files) {
    files.stream()
        .findFirst()
        .ifPresent(chosen -> {
          file = Optional.of(chosen);
          allowed = Optional.empty();
          meaning.set(Optional.empty());
          answer.set(new Answer.Nothing());
          expected(chosen)
              .ifPresentOrElse(
                  data -> state.set(new State.Allowed(chosen, data)),
                  () -> read(chosen, Optional.empty()));
        });
  }

  private Optional<DataFile> expected(Path chosen) {
    var name = String.valueOf(chosen.getFileName()).toLowerCase(Locale.ROOT);
    return copy.open().get().caseFile().data().stream()
        .filter(DataFile::isAdded)
        .filter(data -> data.file().toLowerCase(Locale.ROOT).endsWith("/" + name))
        .findFirst();
  }

  /// Reads the allowed columns into the case, then goes on with those.
  void allow(DataFile data) {
    var chosen = file.orElseThrow();
    boolean done =
        copy.edit(loaded -> copy.tools().cases().sets().addRows(loaded, data.id(), chosen));
    if (done) {
      allowed = Optional.of(data);
      file = Optional.of(copy.open().get().loaded().folder().resolve(data.file()));
      read(file.orElseThrow(), Optional.empty());
    }
  }

  /// Reads the file otherwise.
  void understand(Understood other) {
    file.ifPresent(one -> read(one, Optional.of(other)));
  }

  private void read(Path chosen, Optional<Understood> how) {
    state.set(new State.Reading(chosen));
    background(
        "table-look",
        progress -> look(chosen, how, progress),
        found -> {
          state.set(found);
          if (found instanceof State.Found(var look)) {
            mean(new Guess(look).meaning());
          }
        },
        () -> state.set(new State.Empty()));
  }

  private static State look(Path chosen, Optional<Understood> how, Progress progress) {
    Understood understood;
    try {
      understood = how.orElseGet(() -> Understood.of(chosen));
    } catch (Failure refused) {
      return new State.Refused(refused, Optional.empty());
    }
    try {
      var table = TableFile.open(chosen, understood);
      return new State.Found(TableLook.of(table, progress));
    } catch (Failure refused) {
      return new State.Refused(refused, Optional.of(understood));
    }
  }

  /// Says what the columns mean, and counts.
  void mean(Meaning other) {
    meaning.set(Optional.of(other));
    if (!other.isWhole() || !(state.get() instanceof State.Found(var look))) {
      answer.set(new Answer.Nothing());
      return;
    }
    answer.set(new Answer.Counting());
    var chosen = file.orElseThrow();
    background(
        "table-count",
        progress -> counted(chosen, look.understood(), other, progress),
        answer::set,
        () -> answer.set(new Answer.Nothing()));
  }

  private static Answer counted(Path chosen, Understood how, Meaning meaning, Progress progress) {
    try {
      var table = TableFile.open(chosen, how);
      var query = meaning.query();
      var lines = table.count(query.counted(), progress).lines();
      var decisions =
          Decisions.of(
              query,
              Regrouping.regrouped(lines, meaning.groups()),
              (column, value) -> table.place(column, value, progress));
      var asked =
          new TableQuery(chosen.getFileName().toString(), List.of(), query, meaning.reference());
      return new Answer.Known(Compared.of(asked, decisions, progress));
    } catch (Failure wrong) {
      return new Answer.Wrong(wrong);
    }
  }

  private <T> void background(
      String name,
      java.util.function.Function<Progress, T> work,
      java.util.function.Consumer<T> then,
      Runnable stopped) {
    copy.tools()
        .background()
        .<T>latest(
            name,
            locale -> new FairTalk(copy.open().get().caseFile(), locale).say("wizard.work"),
            work,
            outcome -> {
              if (outcome instanceof Outcome.Done<T>(var done)) {
                then.accept(done);
              } else {
                stopped.run();
              }
            });
  }
}
