package org.autopsie.workbench.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.autopsie.answers.AnswerKind;

/// What a person is doing in the panel, for as long as the case is open. JavaFX thread only.
final class AnswersState {
  /// What the panel shows.
  enum Part {
    /// The answers that are there.
    LOOK,
    /// A form for one more.
    ADD,
    /// Many at once.
    PASTE,
    /// What people say of each; one comes to it from the answers.
    JUDGE
  }

  /// Somebody who judges, and at which answer.
  ///
  /// @param at the row’s place, from 0
  record Sitting(String table, String who, int at) {}

  private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
  private final Map<String, String> typed = new LinkedHashMap<>();
  private final AnswersUndo undo = new AnswersUndo();
  private Part part = Part.LOOK;
  private Optional<Sitting> sitting = Optional.empty();
  private boolean early;
  private Optional<AnswerKind> chosen = Optional.empty();
  private String table = "";

  /// Grows when something else is to be shown.
  ReadOnlyIntegerProperty version() {
    return version.getReadOnlyProperty();
  }

  Part part() {
    return part;
  }

  void turnTo(Part now) {
    part = now;
    changed();
  }

  /// The kind that a person began in a case that records nothing yet.
  Optional<AnswerKind> chosen() {
    return chosen;
  }

  void begin(AnswerKind kind) {
    chosen = Optional.of(kind);
    turnTo(Part.ADD);
  }

  /// The table that is looked at; empty until one is chosen.
  String table() {
    return table;
  }

  void look(String id) {
    table = id;
    changed();
  }

  /// Who judges; absent where nobody does.
  Optional<Sitting> sitting() {
    return sitting;
  }

  /// Lets somebody judge, or go to another answer.
  void sit(Sitting now) {
    sitting = Optional.of(now);
    changed();
  }

  /// Nobody judges; whoever comes next sees nothing of it.
  void rise() {
    sitting = Optional.empty();
    early = false;
    changed();
  }

  /// Whether labels are shown before everybody is done.
  boolean isEarly() {
    return early;
  }

  void showEarly() {
    early = true;
    changed();
  }

  /// What was done to the tables.
  AnswersUndo undo() {
    return undo;
  }

  /// Takes the last change back.
  void undo(AnswerBook book) {
    undo.undo(book);
    changed();
  }

  /// Makes it again.
  void redo(AnswerBook book) {
    undo.redo(book);
    changed();
  }

  /// What is typed in the form, by column.
  Map<String, String> typed() {
    return typed;
  }

  void changed() {
    version.set(version.get() + 1);
  }
}
