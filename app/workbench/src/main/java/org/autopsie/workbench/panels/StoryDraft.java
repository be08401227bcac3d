package org.autopsie.workbench.panels;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.CaseEdits;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.workbench.panel.WorkingCopy;

/// The story of one language while it is written. The file is replaced whole or not at all, and
/// only while it says what was last read: where somebody else wrote in it meanwhile, what was typed
/// is kept in a file beside it and a person decides. JavaFX thread only.
final class StoryDraft {
  private final WorkingCopy copy;
  private final Locale locale;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READ);
  private String read;
  private String text;
  private Optional<Path> beside = Optional.empty();

  /// How far what is typed is from the disk.
  enum State {
    /// Nothing was typed yet.
    READ,
    /// Typed and not on the disk.
    TYPED,
    /// On the disk.
    SAVED,
    /// Somebody else wrote in the file; what was typed lies beside it.
    CONFLICT,
    /// It could not be written; the error was shown, and it is tried again at the next pause.
    FAILED
  }

  /// The story as it is on the disk.
  ///
  /// @throws org.autopsie.run.Failure where it cannot be read
  StoryDraft(WorkingCopy copy, Locale locale) {
    this.copy = copy;
    this.locale = locale;
    this.read = onDisk(copy.open().get().loaded());
    this.text = read;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// What is typed, with line ends as a text area wants them.
  String text() {
    return text.replace("\r\n", "\n");
  }

  /// The file in which the version that is not in its place was kept last.
  Optional<Path> beside() {
    return beside;
  }

  /// Takes what was typed; the line ends of the file stay as they were.
  void type(String typed) {
    var now = read.contains("\r\n") ? typed.replace("\n", "\r\n") : typed;
    if (!now.equals(text)) {
      text = now;
      if (state.get() != State.CONFLICT) {
        state.set(State.TYPED);
      }
    }
  }

  /// Writes what was typed, where there is anything to write.
  void save() {
    if (text.equals(read) || state.get() == State.CONFLICT) {
      return;
    }
    if (!copy.edit(this::write)) {
      state.set(State.FAILED);
    } else if (state.get() != State.CONFLICT) {
      read = text;
      state.set(State.SAVED);
    }
  }

  private LoadedCase write(LoadedCase loaded) {
    var disk = onDisk(loaded);
    if (disk.equals(read) || disk.equals(text)) {
      return edits().writeStory(loaded, locale, disk, text);
    }
    beside = Optional.of(edits().keepStory(loaded, locale, text));
    state.set(State.CONFLICT);
    return loaded;
  }

  /// After a conflict: goes on from what the disk holds; what was typed stays beside it.
  void takeTheirs() {
    read = onDisk(copy.open().get().loaded());
    text = read;
    state.set(State.READ);
  }

  /// After a conflict: puts what was typed in the file; what the disk held is kept beside it.
  void keepMine() {
    boolean done =
        copy.edit(loaded -> {
          var disk = onDisk(loaded);
          beside = Optional.of(edits().keepStory(loaded, locale, disk));
          var now = edits().writeStory(loaded, locale, disk, text);
          read = text;
          return now;
        });
    state.set(done ? State.SAVED : State.FAILED);
  }

  private String onDisk(LoadedCase loaded) {
    return cases().story(loaded, locale);
  }

  private CaseStore cases() {
    return copy.tools().cases();
  }

  private CaseEdits edits() {
    return cases().edits();
  }
}
