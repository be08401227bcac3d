package org.autopsie.workbench.examine;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.Kept;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.workbench.panel.Background;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.Keepable;
import org.autopsie.workbench.panel.Study.State;
import org.autopsie.workbench.panel.Work;
import org.autopsie.workbench.panel.WorkingCopy;

/// A sweep under study: what is asked, what is known so far. The latest question wins. It asks
/// nothing before it is turned to, and nothing of it is written anywhere until it is exported or
/// kept. JavaFX thread only.
final class SweepStudy implements Keepable {
  private static final String WORK = "sweep";
  private static final String NARROW = "sweep-narrow";

  private final WorkingCopy copy;
  private final ReadOnlyObjectWrapper<Optional<SweepAsk>> ask =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<SweepPlans>> plans =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Sentence>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Swept>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Integer>> point =
      new SimpleObjectProperty<>(Optional.empty());
  private final Work work = new Work();
  private final ObservableValue<Optional<SweepAsk>> tried;
  private final ReadOnlyIntegerWrapper renewed = new ReadOnlyIntegerWrapper();

  SweepStudy(WorkingCopy copy) {
    this.copy = copy;
    tried =
        Bindings.createObjectBinding(
            () -> kept().isPresent() ? ask.get() : Optional.empty(), found, plans, work.state());
  }

  /// What can be swept in the case as it is now.
  SweepTerms terms() {
    return new SweepTerms(copy.open().get(), copy.tools().laboratory().plugins());
  }

  /// What is asked; absent until [#begin] where something can be.
  ReadOnlyObjectProperty<Optional<SweepAsk>> ask() {
    return ask.getReadOnlyProperty();
  }

  /// The question made ready; absent where it cannot be asked as it stands.
  ReadOnlyObjectProperty<Optional<SweepPlans>> plans() {
    return plans.getReadOnlyProperty();
  }

  /// Why it cannot be asked as it stands.
  ReadOnlyObjectProperty<Optional<Sentence>> refused() {
    return refused.getReadOnlyProperty();
  }

  /// What is known so far; it stays while the next question is under way.
  ReadOnlyObjectProperty<Optional<Swept>> found() {
    return found.getReadOnlyProperty();
  }

  /// The point that a person looks at, by its number; absent where none is.
  ObjectProperty<Optional<Integer>> point() {
    return point;
  }

  /// What is asked, once all of it is known and an installed instrument can do it again.
  @Override
  public ObservableValue<Optional<SweepAsk>> tried() {
    return tried;
  }

  @Override
  public Optional<Kept.Attempt> kept() {
    return found
        .get()
        .filter(whole -> plans.get().equals(Optional.of(whole.plans())))
        .filter(whole -> state().get() == State.SHOWN)
        .flatMap(new SweepKept(copy.open().get(), copy.tools().laboratory().plugins())::of);
  }

  @Override
  public ObservableValue<Optional<ModelSpec>> model() {
    return ask.map(asked -> asked.flatMap(one -> copy.open().get().model(one.model())));
  }

  ReadOnlyObjectProperty<State> state() {
    return work.state();
  }

  /// Why the last work failed, where a sentence says so.
  Optional<Sentence> why() {
    return work.why();
  }

  /// Grows whenever the form has to be made anew.
  ReadOnlyIntegerProperty renewed() {
    return renewed.getReadOnlyProperty();
  }

  /// Asks the first question, or the same one again where the case has changed under it.
  ///
  /// @param studied the exhibit that other panels are at
  void begin(Optional<String> studied) {
    var terms = terms();
    var first = terms.first();
    var now =
        ask.get()
            .filter(one -> knows(terms, one))
            .or(() ->
                studied
                    .flatMap(id -> first.map(one -> one.exhibit(id)))
                    .filter(one -> knows(terms, one)))
            .or(() -> first);
    if (!now.equals(ask.get())) {
      ask.set(now);
      found.set(Optional.empty());
      renewed.set(renewed.get() + 1);
      again();
    }
  }

  private static boolean knows(SweepTerms terms, SweepAsk ask) {
    return terms.models().stream().anyMatch(model -> model.id().equals(ask.model()))
        && (ask.exhibit().isEmpty()
            || terms.pieces(ask.model()).stream().anyMatch(one -> one.id().equals(ask.exhibit())));
  }

  /// Asks something else.
  void change(UnaryOperator<SweepAsk> step) {
    var now = ask.get().map(step);
    if (!now.equals(ask.get())) {
      ask.set(now);
      again();
    }
  }

  /// The same where the form shows other controls afterwards.
  void changeForm(UnaryOperator<SweepAsk> step) {
    change(step);
    renewed.set(renewed.get() + 1);
  }

  /// Sweeps another exhibit, chosen elsewhere; nothing happens where the model does not read it.
  void about(String exhibit) {
    var known =
        ask.get()
            .filter(one -> !one.exhibit().equals(exhibit))
            .filter(one -> knows(terms(), one.exhibit(exhibit)));
    if (known.isPresent()) {
      changeForm(one -> one.exhibit(exhibit));
    }
  }

  /// Asks the present question again, after it was stopped or failed.
  void again() {
    if (!ready()) {
      background().drop(WORK);
      return;
    }
    point.set(Optional.empty());
    work.begun();
    background().drop(NARROW);
    var sweep = sweep();
    background().<Swept, Swept>latest(WORK, sweep::sweep, this::show, work.shown(this::show));
  }

  private boolean ready() {
    try {
      plans.set(ask.get().map(one -> SweepPlans.of(one, terms(), copy.tools().laboratory())));
      refused.set(Optional.empty());
      return plans.get().isPresent();
    } catch (Failure why) {
      plans.set(Optional.empty());
      refused.set(Optional.of(why));
      work.shown();
      return false;
    }
  }

  /// Narrows the flips down.
  void narrow() {
    var known = found.get();
    if (known.isPresent() && plans.get().isPresent()) {
      var sweep = sweep();
      work.begun();
      background()
          .<Swept>latest(
              NARROW, progress -> sweep.narrow(known.get(), progress), work.shown(this::show));
    }
  }

  /// Writes the whole table.
  ///
  /// @param told is told how many rows it has, once it stands there
  void export(Path file, Consumer<Long> told) {
    var sweep = sweep();
    background()
        .<Long>latest(
            "sweep-export",
            progress -> sweep.export(file, progress),
            outcome -> {
              if (outcome instanceof Outcome.Done<Long>(var rows)) {
                told.accept(rows);
              }
            });
  }

  private SweepWork sweep() {
    return new SweepWork(
        copy.open().get(),
        copy.tools().laboratory(),
        copy.tools().engine(),
        plans.get().orElseThrow());
  }

  private Background background() {
    return copy.tools().background();
  }

  private void show(Swept whole) {
    found.set(Optional.of(whole));
  }
}
