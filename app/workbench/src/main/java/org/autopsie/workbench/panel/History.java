package org.autopsie.workbench.panel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What was done, to be taken back and done again. Steps that change the same thing one after the
/// other count as one. JavaFX thread only.
///
/// @param <T> a state, immutable
final class History<T> {
  private static final int LONGEST = 500;

  private final Deque<T> past = new ArrayDeque<>();
  private final Deque<T> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private String last = "";

  /// Records a step.
  ///
  /// @param thing what it changed; the next step on the same thing joins it; empty: never joined
  void did(T before, T after, String thing) {
    boolean joins = !thing.isEmpty() && thing.equals(last) && !past.isEmpty();
    last = thing;
    if (!joins) {
      past.push(before);
    } else if (after.equals(past.peek())) {
      past.pop();
      last = "";
    }
    if (past.size() > LONGEST) {
      past.removeLast();
    }
    future.clear();
    tell();
  }

  /// The state before the last step; absent where there is none.
  Optional<T> undo(T present) {
    return move(past, future, present);
  }

  /// The state after the step that was taken back last; absent where there is none.
  Optional<T> redo(T present) {
    return move(future, past, present);
  }

  private Optional<T> move(Deque<T> from, Deque<T> to, T present) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(present);
    var state = from.pop();
    last = "";
    tell();
    return Optional.of(state);
  }

  private void tell() {
    undoable.set(!past.isEmpty());
    redoable.set(!future.isEmpty());
  }

  ReadOnlyBooleanProperty undoable() {
    return undoable.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty redoable() {
    return redoable.getReadOnlyProperty();
  }
}
