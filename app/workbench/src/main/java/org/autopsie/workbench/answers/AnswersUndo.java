package org.autopsie.workbench.answers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.autopsie.casefile.CaseTable;

/// What was done to the tables of answers, to be taken back and done again: rows that were added
/// together, a row taken out, a label. A table that was changed elsewhere meanwhile is left as it
/// is, and that is told. JavaFX thread only.
final class AnswersUndo {
  private final Deque<Done> past = new ArrayDeque<>();
  private final Deque<Done> future = new ArrayDeque<>();

  /// A change of one table.
  ///
  /// @param before absent where the change made the table
  /// @param after absent where it took the table away
  record Done(String table, Optional<CaseTable> before, Optional<CaseTable> after) {
    Done reversed() {
      return new Done(table, after, before);
    }
  }

  /// Records what was done; what was taken back before cannot be done again then.
  void did(Done done) {
    past.push(done);
    future.clear();
  }

  boolean isUndoable() {
    return !past.isEmpty();
  }

  boolean isRedoable() {
    return !future.isEmpty();
  }

  /// Takes the last change back.
  void undo(AnswerBook book) {
    if (isUndoable() && book.put(past.getFirst().reversed())) {
      future.push(past.pop());
    }
  }

  /// Makes it again.
  void redo(AnswerBook book) {
    if (isRedoable() && book.put(future.getFirst())) {
      past.push(future.pop());
    }
  }
}
