package org.autopsie.workbench.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.autopsie.casefile.CaseTable;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Kept;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Keepable;
import org.autopsie.workbench.panel.Work;
import org.autopsie.workbench.panel.WorkingCopy;
import org.autopsie.workbench.words.CaseWords.Question;

/// The analogy that a person asks, answered in the background as she types, the latest wins; and
/// the step that it becomes once kept. JavaFX thread only.
final class AnalogyStudy implements Keepable {
  private static final Words WORDS = Words.of(AnalogyStudy.class);
  private static final String WORK = "words-analogy";

  private final WorkingCopy copy;
  private final Work work = new Work();
  private final ReadOnlyObjectWrapper<Optional<CaseWords>> held =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<AnalogyAsked>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<AnalogyFound>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean begun;

  AnalogyStudy(WorkingCopy copy) {
    this.copy = copy;
  }

  ReadOnlyObjectProperty<Optional<CaseWords>> held() {
    return held.getReadOnlyProperty();
  }

  /// What is asked now; absent where the case holds no vectors.
  ReadOnlyObjectProperty<Optional<AnalogyAsked>> asked() {
    return asked.getReadOnlyProperty();
  }

  /// The answers to what was asked last; absent while a word of it is missing.
  ReadOnlyObjectProperty<Optional<AnalogyFound>> found() {
    return found.getReadOnlyProperty();
  }

  Work work() {
    return work;
  }

  /// Reads the case’s questions and asks the first, where that was not done yet.
  void begin() {
    if (begun) {
      return;
    }
    begun = true;
    Reading.of(
        copy,
        work,
        "words-questions",
        read -> {
          held.set(Optional.of(read));
          work.shown();
          AnalogyAsked.first(read, copy.open().get().caseFile().protocol()).ifPresent(this::ask);
        });
    copy.open()
        .subscribe((before, now) -> {
          if (!AxisStudy.vectors(before).equals(AxisStudy.vectors(now))) {
            Reading.of(copy, work, "words-questions", this::renew);
          }
        });
  }

  /// Offers vectors that came in; what is asked stays.
  private void renew(CaseWords read) {
    held.set(Optional.of(read));
    work.shown();
    if (asked.get().isEmpty()) {
      AnalogyAsked.first(read, copy.open().get().caseFile().protocol()).ifPresent(this::ask);
    }
  }

  /// Asks something else.
  void change(UnaryOperator<AnalogyAsked> step) {
    asked.get().map(step).filter(now -> !asked.get().equals(Optional.of(now))).ifPresent(this::ask);
  }

  private void ask(AnalogyAsked now) {
    asked.set(Optional.of(now));
    var background = copy.tools().background();
    if (!now.isWhole()) {
      background.drop(WORK);
      work.shown();
      found.set(Optional.empty());
      return;
    }
    var loaded = copy.open().get().loaded();
    var laboratory = copy.tools().laboratory();
    work.begun();
    background.<AnalogyFound>latest(
        WORK,
        locale -> WORDS.say(locale, "state.answering"),
        progress -> AnalogyFound.of(now, now.source().open(loaded, laboratory), progress),
        work.shown(one -> found.set(Optional.of(one))));
  }

  private Optional<AnalogyAsked> answered() {
    return found.get().filter(AnalogyFound::isAnswered).map(AnalogyFound::asked);
  }

  @Override
  public ObservableValue<? extends Optional<?>> tried() {
    return found.map(now -> answered());
  }

  @Override
  public Optional<Kept.Attempt> kept() {
    boolean installed =
        copy.tools().laboratory().plugins().all(Instrument.class).stream()
            .anyMatch(one -> one.id().equals(CaseWords.ANALOGIES));
    return answered()
        .filter(one -> installed)
        .flatMap(one -> table(one).map(table -> attempt(one, table)));
  }

  private Kept.Attempt attempt(AnalogyAsked now, String table) {
    SequencedMap<String, Object> set = new LinkedHashMap<>();
    boolean model = now.source() instanceof WordSource.Model;
    if (!model) {
      set.put("vectors", now.source().id());
    }
    set.put("questions", table);
    set.put("rule", now.rule().name().toLowerCase(Locale.ROOT));
    set.put("measure", "own-word");
    return new Kept.Attempt(
        Talk.both("kept.analogy", now.a(), now.b(), now.c()),
        CaseWords.ANALOGIES,
        set,
        model ? now.source().id() : "",
        Optional.empty(),
        Optional.empty());
  }

  /// The table that holds this question alone, made where the case has none.
  private Optional<String> table(AnalogyAsked now) {
    var questions = CaseWords.of(copy.tools().cases(), copy.open().get().loaded()).questions();
    var alone =
        questions.stream()
            .filter(one -> one.asks(now.a(), now.b(), now.c()))
            .map(Question::table)
            .filter(
                table -> questions.stream().filter(one -> one.table().equals(table)).count() == 1)
            .findFirst();
    var row = List.of(now.a(), now.b(), now.c(), "");
    return alone.or(() ->
        new KeptTables(copy)
            .add("analogy", new CaseTable(List.of("a", "b", "c", "expected"), List.of(row))));
  }
}
