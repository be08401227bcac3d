package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.perturb.Perturbation;
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

  /// Begins with the design's first attempt and runs it.
  public Investigation(Bench bench, Design design, Plugins plugins, Background background) {
    this.bench = bench;
    this.design = design;
    this.plugins = plugins;
    this.background = background;
    attempt.set(design.first());
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

  /// Tries something else.
  public void change(UnaryOperator<Attempt> step) {
    var before = attempt.get();
    var now = step.apply(before);
    if (now.equals(before)) {
      return;
    }
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
