package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Plugins;
import org.autopsie.workbench.panel.Background.Outcome;

/// The one change under study, shared by the form and the results, and what came of it. A new
/// attempt is run in the background at once; the latest wins, and nothing is written to the ledger.
/// JavaFX thread only.
public final class Investigation {
  private static final String CHANGE = "change";
  private static final String NOISE = "noise-floor";

  private final Bench bench;
  private final Design design;
  private final Plugins plugins;
  private final Background background;
  private final ReadOnlyObjectWrapper<Attempt> attempt = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
  private final ReadOnlyObjectWrapper<Optional<Ranking>> ranking =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final History<Attempt> history = new History<>();
  private final ReadOnlyIntegerWrapper restored = new ReadOnlyIntegerWrapper();
  private Optional<NoiseFloor> noise = Optional.empty();

  /// Where the work is.
  public enum State {
    /// The model is at work.
    WAITING,
    /// The result is there.
    SHOWN,
    /// A person stopped it.
    STOPPED,
    /// It could not be done; the error was shown.
    FAILED
  }

  /// Begins with an attempt and runs it.
  ///
  /// @param first what is tried first; one that the design does not know gives way to the design's
  ///   own
  public Investigation(
      Bench bench, Design design, Plugins plugins, Background background, Optional<Attempt> first) {
    this.bench = bench;
    this.design = design;
    this.plugins = plugins;
    this.background = background;
    attempt.set(first.filter(design::knows).orElseGet(design::first));
    measureNoise();
  }

  /// What can be tried.
  public Design design() {
    return design;
  }

  /// The perturbations that can change the present document, in the order they were found.
  public List<Perturbation> perturbations() {
    var input =
        design.documents().stream()
            .filter(piece -> piece.id().equals(attempt.get().document()))
            .findFirst()
            .orElseThrow()
            .input();
    return plugins.all(Perturbation.class).stream().filter(one -> one.accepts(input)).toList();
  }

  /// What is tried now.
  public ReadOnlyObjectProperty<Attempt> attempt() {
    return attempt.getReadOnlyProperty();
  }

  /// Where the work is.
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// The last result; it stays while the next one is under way.
  public ReadOnlyObjectProperty<Optional<Ranking>> ranking() {
    return ranking.getReadOnlyProperty();
  }

  /// Tries something else. Changes of one and the same thing in a row, such as the letters of a
  /// word, are undone together.
  public void change(UnaryOperator<Attempt> step) {
    var before = attempt.get();
    var now = step.apply(before);
    change(before, now, before.differsFrom(now));
  }

  /// Tries something else that is undone by itself, whatever it changes.
  public void changeApart(UnaryOperator<Attempt> step) {
    change(attempt.get(), step.apply(attempt.get()), "");
  }

  private void change(Attempt before, Attempt now, String thing) {
    if (!now.equals(before)) {
      history.did(before, now, thing);
      attempt(now);
    }
  }

  /// Takes the last change back; nothing happens where there is none.
  public void undo() {
    history.undo(attempt.get()).ifPresent(this::restore);
  }

  /// Makes the change again that was taken back last.
  public void redo() {
    history.redo(attempt.get()).ifPresent(this::restore);
  }

  /// Whether there is a change to take back.
  public ReadOnlyBooleanProperty undoable() {
    return history.undoable();
  }

  /// Whether there is a change to make again.
  public ReadOnlyBooleanProperty redoable() {
    return history.redoable();
  }

  /// Grows whenever the attempt was changed by anything but the form's own controls, which then
  /// have to be made anew.
  public ReadOnlyIntegerProperty restored() {
    return restored.getReadOnlyProperty();
  }

  /// True where an exhibit is a document or a query of this investigation.
  public boolean canExamine(String exhibit) {
    return isAmong(design.documents(), exhibit) || isAmong(design.queries(), exhibit);
  }

  private static boolean isAmong(List<Piece> pieces, String exhibit) {
    return pieces.stream().anyMatch(one -> one.id().equals(exhibit));
  }

  /// Examines another exhibit, chosen outside the form: a document or a query; nothing happens
  /// where it is neither.
  public void examine(String exhibit) {
    if (canExamine(exhibit)) {
      boolean document = isAmong(design.documents(), exhibit);
      change(attempt -> document ? attempt.document(exhibit) : attempt.query(exhibit));
      restored.set(restored.get() + 1);
    }
  }

  private void restore(Attempt other) {
    attempt(other);
    restored.set(restored.get() + 1);
  }

  private void attempt(Attempt now) {
    var before = attempt.get();
    attempt.set(now);
    if (now.document().equals(before.document()) && now.query().equals(before.query())) {
      run();
    } else {
      measureNoise();
    }
  }

  /// Runs the present attempt again, after it was stopped or failed.
  public void again() {
    measureNoise();
  }

  /// The document as the present change leaves it.
  ///
  /// @throws org.autopsie.run.Failure where a value does not fit
  public org.autopsie.model.Input changed() {
    return bench.changed(attempt.get());
  }

  private void measureNoise() {
    noise = Optional.empty();
    state.set(State.WAITING);
    var asked = attempt.get();
    background.latest(
        NOISE,
        progress -> bench.noise(asked, progress),
        outcome -> {
          switch (outcome) {
            case Outcome.Done<NoiseFloor>(var floor) -> {
              noise = Optional.of(floor);
              run();
            }
            case Outcome.Failed<NoiseFloor> failed -> state.set(State.FAILED);
            case Outcome.Stopped<NoiseFloor> stopped -> state.set(State.STOPPED);
          }
        });
  }

  private void run() {
    state.set(State.WAITING);
    var asked = attempt.get();
    background.latest(CHANGE, progress -> bench.run(asked, progress), this::show);
  }

  private void show(Outcome<Ranking> outcome) {
    switch (outcome) {
      case Outcome.Done<Ranking>(var found) -> {
        ranking.set(Optional.of(found.with(noise)));
        state.set(State.SHOWN);
      }
      case Outcome.Failed<Ranking> failed -> state.set(State.FAILED);
      case Outcome.Stopped<Ranking> stopped -> state.set(State.STOPPED);
    }
  }
}
