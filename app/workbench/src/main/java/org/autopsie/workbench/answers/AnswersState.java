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
    PASTE
  }

  private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
  private final Map<String, String> typed = new LinkedHashMap<>();
  private Part part = Part.LOOK;
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

  /// What is typed in the form, by column.
  Map<String, String> typed() {
    return typed;
  }

  void changed() {
    version.set(version.get() + 1);
  }
}
