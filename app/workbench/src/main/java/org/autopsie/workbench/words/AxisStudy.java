package org.autopsie.workbench.words;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.autopsie.casefile.DataFile;
import org.autopsie.embedding.Vectors;
import org.autopsie.protocol.Kept;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Keepable;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Work;
import org.autopsie.workbench.panel.WorkingCopy;

/// The axis that a person looks at and the words on it, for as long as the case is open. Axes are
/// made in the background, the latest wins; a word is placed at once. JavaFX thread only.
final class AxisStudy implements Keepable {
  private static final Words WORDS = Words.of(AxisStudy.class);

  private final WorkingCopy copy;
  private final Work work = new Work();
  private final ReadOnlyObjectWrapper<Optional<CaseWords>> held =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Board>> board =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Poles> poles = new SimpleObjectProperty<>(new Poles("–", "–"));
  private final ObjectProperty<Poles> upwards = new SimpleObjectProperty<>(new Poles("–", "–"));
  private Optional<Asked> asked = Optional.empty();
  private boolean begun;

  AxisStudy(WorkingCopy copy) {
    this.copy = copy;
  }

  /// What the case holds of words; absent until it was read.
  ReadOnlyObjectProperty<Optional<CaseWords>> held() {
    return held.getReadOnlyProperty();
  }

  /// The axes and the words on them; absent until they are ready.
  ReadOnlyObjectProperty<Optional<Board>> board() {
    return board.getReadOnlyProperty();
  }

  /// What the poles are called.
  ObjectProperty<Poles> poles() {
    return poles;
  }

  /// What the poles of the second axis are called, the lower first.
  ObjectProperty<Poles> upwards() {
    return upwards;
  }

  /// Lets the two axes change places, with their names.
  void swap() {
    if (asked.flatMap(Asked::upwards).isPresent()) {
      var first = poles.get();
      poles.set(upwards.get());
      upwards.set(first);
      change(Asked::swapped);
    }
  }

  Work work() {
    return work;
  }

  /// What is asked now; absent until the case was read, and where it holds no words.
  Optional<Asked> asked() {
    return asked;
  }

  /// Reads the case’s lists and makes its first axis, where that was not done yet.
  void begin() {
    if (begun) {
      return;
    }
    begun = true;
    Reading.of(copy, work, "words-lists", this::begin);
    copy.open()
        .subscribe((before, now) -> {
          if (!vectors(before).equals(vectors(now))) {
            Reading.of(copy, work, "words-lists", this::renew);
          }
        });
  }

  /// The files of vectors that a case names.
  static List<DataFile> vectors(OpenCase open) {
    return open.caseFile().data().stream().filter(DataFile::isVectors).toList();
  }

  /// Looks at vectors that came in, with the lists that they know best.
  private void renew(CaseWords found) {
    var before = held.get().map(CaseWords::sources).orElseGet(List::of);
    var fresh = found.sources().stream().filter(one -> !before.contains(one)).findFirst();
    if (asked.isEmpty()) {
      begin(found);
    } else if (fresh.isPresent()) {
      fit(found, asked.get(), fresh.get());
    } else {
      held.set(Optional.of(found));
      work.shown();
    }
  }

  private void fit(CaseWords found, Asked before, WordSource source) {
    var loaded = copy.open().get().loaded();
    var laboratory = copy.tools().laboratory();
    copy.tools()
        .background()
        .latest(
            "words-fit",
            locale -> WORDS.say(locale, "state.reading"),
            progress -> new Fitting(found, source.open(loaded, laboratory)).of(before, source),
            work.<Asked>then(now -> {
              asked = Optional.of(now);
              poles.set(Poles.of(now.pairs()));
              held.set(Optional.of(found));
              again();
            }));
  }

  private void begin(CaseWords found) {
    held.set(Optional.of(found));
    Asked.first(found)
        .ifPresentOrElse(
            first -> {
              poles.set(Poles.of(first.pairs()));
              ask(first);
            },
            work::shown);
  }

  /// Asks for another axis, or other words.
  void change(UnaryOperator<Asked> step) {
    asked.map(step).filter(now -> !asked.equals(Optional.of(now))).ifPresent(this::ask);
  }

  private void ask(Asked now) {
    asked = Optional.of(now);
    again();
  }

  /// Makes the axis again.
  void again() {
    asked.ifPresent(now -> {
      var loaded = copy.open().get().loaded();
      var laboratory = copy.tools().laboratory();
      var names = poles.get();
      var second = upwards.get();
      var before = board.get();
      work.begun();
      copy.tools()
          .background()
          .<Board>latest(
              "words-axis",
              locale -> WORDS.say(locale, "state.placing"),
              progress -> {
                var vectors =
                    now.sources().stream().map(one -> one.open(loaded, laboratory)).toList();
                var axes = axes(now, vectors, names, second, laboratory.seed());
                progress.check();
                return Board.of(now, axes, before);
              },
              work.shown(made -> board.set(Optional.of(made))));
    });
  }

  private static List<Axis> axes(
      Asked now, List<Vectors> vectors, Poles names, Poles second, long seed) {
    return Stream.concat(
            vectors.stream().map(one -> Axis.of(one, now.pairs(), now.kind(), names, seed)),
            now.upwards().stream()
                .map(pairs -> Axis.of(vectors.getFirst(), pairs, now.kind(), second, seed)))
        .toList();
  }

  /// Moves a word, chooses one, drops one in.
  void play(UnaryOperator<Board> step) {
    board.set(board.get().map(step));
  }

  @Override
  public ObservableValue<? extends Optional<?>> tried() {
    return board.map(now -> now.map(one -> List.of(one.asked(), one.chosen())));
  }

  @Override
  public Optional<Kept.Attempt> kept() {
    return board.get().flatMap(now -> new AxisKept(copy).attempt(now, poles.get()));
  }
}
