package org.autopsie.workbench.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.autopsie.casefile.DataFile;
import org.autopsie.casefile.Localised;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Kept;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Keepable;
import org.autopsie.workbench.panel.Work;
import org.autopsie.workbench.panel.WorkingCopy;
import org.autopsie.workbench.words.CaseWords.WordSet;

/// The association test that a person looks at, and the step that it becomes once kept. JavaFX
/// thread only.
final class WeatStudy implements Keepable {
  private static final Words WORDS = Words.of(WeatStudy.class);

  private final WorkingCopy copy;
  private final Work work = new Work();
  private final ReadOnlyObjectWrapper<Optional<CaseWords>> held =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<WeatFound>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<WeatAsked> asked = Optional.empty();
  private List<DataFile> vectors = List.of();

  WeatStudy(WorkingCopy copy) {
    this.copy = copy;
  }

  ReadOnlyObjectProperty<Optional<CaseWords>> held() {
    return held.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<WeatFound>> found() {
    return found.getReadOnlyProperty();
  }

  Optional<WeatAsked> asked() {
    return asked;
  }

  Work work() {
    return work;
  }

  /// Reads the case’s lists and makes the first of its own tests, where that was not done yet.
  void begin() {
    var now = copy.open().get().caseFile().data().stream().filter(DataFile::isVectors).toList();
    if (held.get().isPresent() && now.equals(vectors)) {
      return;
    }
    vectors = now;
    Reading.of(
        copy,
        work,
        "words-tests",
        read -> {
          held.set(Optional.of(read));
          work.shown();
          asked.or(() -> first(read)).ifPresent(this::ask);
        });
  }

  /// The first observation of the case that tests associations, else its first test.
  private static Optional<WeatAsked> first(CaseWords read) {
    var tests = WeatAsked.of(read);
    return read.tests().stream()
        .filter(step -> step.kind().equals("observation"))
        .flatMap(step -> Optional.ofNullable(tests.get(step.id())).stream())
        .findFirst()
        .or(() -> tests.values().stream().findFirst());
  }

  /// Tests other lists.
  void ask(WeatAsked now) {
    asked = Optional.of(now);
    var loaded = copy.open().get().loaded();
    var laboratory = copy.tools().laboratory();
    var names = now.lists().stream().map(one -> one.group().replace('_', ' ')).toList();
    work.begun();
    copy.tools()
        .background()
        .latest(
            "words-test",
            locale -> WORDS.say(locale, "state.testing"),
            progress ->
                WeatFound.of(
                    now, names, now.source().open(loaded, laboratory), laboratory.seed(), progress),
            work.<WeatFound>shown(one -> found.set(Optional.of(one))));
  }

  @Override
  public ObservableValue<? extends Optional<?>> tried() {
    return found.map(now -> now.map(WeatFound::asked));
  }

  @Override
  public Optional<Kept.Attempt> kept() {
    boolean installed =
        copy.tools().laboratory().plugins().all(Instrument.class).stream()
            .anyMatch(one -> one.id().equals(CaseWords.TEST));
    return found.get().map(WeatFound::asked).filter(one -> installed).map(this::attempt);
  }

  private Kept.Attempt attempt(WeatAsked now) {
    var names = now.lists().stream().map(WordSet::group).toList();
    SequencedMap<String, Object> set = new LinkedHashMap<>();
    boolean model = now.source() instanceof WordSource.Model;
    if (!model) {
      set.put("vectors", now.source().id());
    }
    set.put("words", now.lists().getFirst().table());
    set.put("targets", List.copyOf(names.subList(0, 2)));
    set.put("attributes", List.copyOf(names.subList(2, 4)));
    return new Kept.Attempt(
        new Localised(title(now, Locale.FRENCH), title(now, Locale.ENGLISH)),
        CaseWords.TEST,
        set,
        model ? now.source().id() : "",
        Optional.empty(),
        Optional.empty());
  }

  private String title(WeatAsked now, Locale locale) {
    var talk = new Talk(copy.open().get().caseFile(), locale);
    return talk.say("kept.test", now.lists().stream().map(talk::title).toArray());
  }
}
