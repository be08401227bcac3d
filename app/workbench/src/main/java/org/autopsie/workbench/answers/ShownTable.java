package org.autopsie.workbench.answers;

import java.util.Optional;
import javafx.scene.Node;
import org.autopsie.answers.AnswerKind;
import org.autopsie.casefile.DataFile;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;

/// Which table of answers is shown: the one that was chosen, else the last.
record ShownTable(AnswersTalk talk, AnswerBook book, AnswersState state, AnswerKind kind) {

  /// The table; absent where the case has none.
  Optional<DataFile> shown() {
    var tables = book.tables(kind);
    return tables.stream()
        .filter(one -> one.id().equals(state.table()))
        .findFirst()
        .or(() -> tables.isEmpty() ? Optional.empty() : Optional.of(tables.getLast()));
  }

  /// The choice among all.
  Node choice() {
    var choices =
        book.tables(kind).stream()
            .map(one -> new Choice<>(one.id(), one.title().in(talk.locale())))
            .toList();
    var chosen = shown().map(DataFile::id).orElse("");
    return new Fields(talk.locale())
        .choice(talk.say("look.table"), "answers-table", choices, chosen, state::look);
  }
}
