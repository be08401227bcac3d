package org.autopsie.workbench.panel;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.Study.State;

/// Where work in the background is, from its beginning to its outcome. JavaFX thread only.
public final class Work {
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);

  private Optional<Sentence> why = Optional.empty();

  /// Work that is about to begin.
  public Work() {}

  /// Where it is.
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Why it failed, in one sentence; absent where it did not, or where no sentence says it.
  public Optional<Sentence> why() {
    return why;
  }

  /// It begins.
  public void begun() {
    why = Optional.empty();
    state.set(State.WAITING);
  }

  /// There is nothing more to do.
  public void shown() {
    state.set(State.SHOWN);
  }

  /// Hands what was found to `show`; then it is shown.
  public <T> Consumer<Outcome<T>> shown(Consumer<T> show) {
    return then(found -> {
      show.accept(found);
      shown();
    });
  }

  /// Hands what was found to `next`, which goes on with the work.
  public <T> Consumer<Outcome<T>> then(Consumer<T> next) {
    return outcome -> {
      switch (outcome) {
        case Outcome.Done<T>(var found) -> next.accept(found);
        case Outcome.Failed<T> failed -> {
          why = failed.why() instanceof Failure said ? Optional.of(said) : Optional.empty();
          state.set(State.FAILED);
        }
        case Outcome.Stopped<T> stopped -> state.set(State.STOPPED);
      }
    };
  }
}
