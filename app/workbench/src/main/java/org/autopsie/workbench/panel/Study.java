package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.autopsie.casefile.Localised;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Kept;
import org.autopsie.run.Plugins;
import org.autopsie.run.Sentence;

/// One change under study, shared by the form and the results: a ranking ([Investigation]), a
/// model's answer ([Questioning]) or what counts for it ([Examination]). A new attempt is run in
/// the background at once; the latest wins, and nothing is written to the ledger. JavaFX thread
/// only.
///
/// @param <A> what is tried
public abstract sealed class Study<A extends Tried>
    permits Investigation, Questioning, Examination {
  private final Plugins plugins;
  private final ReadOnlyObjectWrapper<A> attempt = new ReadOnlyObjectWrapper<>();
  private final Work work = new Work();
  private final History<A> history = new History<>();
  private final ReadOnlyIntegerWrapper restored = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<Keepable>> instead =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean begun;

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

  /// @param first what is tried first
  Study(Plugins plugins, A first) {
    this.plugins = plugins;
    attempt.set(first);
  }

  /// What is tried now.
  public ReadOnlyObjectProperty<A> attempt() {
    return attempt.getReadOnlyProperty();
  }

  /// Has something else kept in the place of the attempt, such as what lies over its picture;
  /// absent: the attempt.
  final void keepInstead(Optional<Keepable> other) {
    instead.set(other);
  }

  final Optional<Keepable> instead() {
    return instead.get();
  }

  /// What would be kept now; absent while nothing can be.
  public ObservableValue<Optional<?>> keepable() {
    return instead.flatMap(one ->
        one.isPresent()
            ? one.get().tried().<Optional<?>>map(known -> known)
            : attempt.<Optional<?>>map(Optional::of));
  }

  /// Where the work is.
  public ReadOnlyObjectProperty<State> state() {
    return work.state();
  }

  /// Why the last work failed, in one sentence; absent where it did not, or no sentence says it.
  public Optional<Sentence> why() {
    return work.why();
  }

  final Work work() {
    return work;
  }

  /// The exhibit under study as it is.
  public abstract Input document();

  /// The exhibit as the present change leaves it.
  ///
  /// @throws org.autopsie.run.Failure where a value does not fit
  public abstract Input changed();

  /// The model that is asked.
  public abstract ModelSpec model();

  /// The perturbations that can change the exhibit, in the order they were found.
  public List<Perturbation> perturbations() {
    return Fitting.of(plugins, document());
  }

  /// Tries something else. Changes of one and the same thing in a row, such as the letters of a
  /// word, are undone together.
  public void change(UnaryOperator<A> step) {
    var before = attempt.get();
    var now = step.apply(before);
    change(before, now, before.differsFrom(now));
  }

  /// Tries something else that is undone by itself, whatever it changes.
  public void changeApart(UnaryOperator<A> step) {
    change(attempt.get(), step.apply(attempt.get()), "");
  }

  /// Changes the exhibit in another way; undone as by `change`.
  public void alter(UnaryOperator<Change> step) {
    change(before -> with(before, step.apply(before.change())));
  }

  /// Changes the exhibit in another way, undone by itself.
  public void alterApart(UnaryOperator<Change> step) {
    changeApart(before -> with(before, step.apply(before.change())));
  }

  abstract A with(A before, Change change);

  private void change(A before, A now, String thing) {
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

  private void restore(A other) {
    attempt(other);
    renewForm();
  }

  /// Has the form's controls made anew, where one of them changed what another shows.
  public void renewForm() {
    restored.set(restored.get() + 1);
  }

  private void attempt(A now) {
    var before = attempt.get();
    attempt.set(now);
    tried(before, now);
  }

  /// Runs what is tried now.
  void tried(A before, A now) {
    again();
  }

  /// Runs the first attempt, where it has not run yet.
  final void begin() {
    if (!begun) {
      again();
    }
  }

  /// Runs the present attempt again, after it was stopped or failed.
  public final void again() {
    begun = true;
    work.begun();
    run(attempt.get());
  }

  /// Has the background find out what was asked; its outcome goes to [#work()].
  abstract void run(A asked);

  /// The present attempt as a step of the protocol.
  abstract Kept.Attempt kept(Localised title);
}
