package org.autopsie.workbench.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Kept;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Keepable;
import org.autopsie.workbench.panel.Work;
import org.autopsie.workbench.panel.WorkingCopy;

/// The axis that a person looks at, taken out of words; it follows the axis, and becomes a step
/// that counts which words still lie together. JavaFX thread only.
final class DebiasStudy implements Keepable {
  private static final Words WORDS = Words.of(DebiasStudy.class);

  private final WorkingCopy copy;
  private final AxisStudy axis;
  private final Work work = new Work();
  private final ReadOnlyObjectWrapper<Optional<DebiasFound>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<DebiasAsked> asked = Optional.empty();
  private boolean begun;

  /// @param axis the axis that is followed
  DebiasStudy(WorkingCopy copy, AxisStudy axis) {
    this.copy = copy;
    this.axis = axis;
  }

  ReadOnlyObjectProperty<Optional<DebiasFound>> found() {
    return found.getReadOnlyProperty();
  }

  Work work() {
    return work;
  }

  /// Makes the axis where that was not done yet, and follows it from then on.
  void begin() {
    axis.begin();
    if (!begun) {
      begun = true;
      axis.board().subscribe(board -> board.ifPresent(this::follow));
    }
  }

  private void follow(Board board) {
    if (asked.filter(one -> one.axis().equals(board.asked())).isPresent()) {
      return;
    }
    axis.held()
        .get()
        .ifPresent(held -> {
          var steps = copy.open().get().caseFile().protocol();
          var first = DebiasAsked.first(held, steps, board.asked());
          var tests = DebiasAsked.tests(held, board.asked());
          var same =
              asked
                  .flatMap(DebiasAsked::test)
                  .flatMap(now ->
                      tests.stream().filter(one -> one.lists().equals(now.lists())).findFirst());
          ask(same.map(first::by).orElse(first), board.axes().getFirst());
        });
  }

  /// Compares other lists before and after.
  void test(WeatAsked test) {
    var board = axis.board().get();
    asked
        .filter(one -> !one.test().equals(Optional.of(test)))
        .ifPresent(now -> board.ifPresent(there -> ask(now.by(test), there.axes().getFirst())));
  }

  private void ask(DebiasAsked now, Axis made) {
    asked = Optional.of(now);
    long seed = copy.tools().laboratory().seed();
    work.begun();
    copy.tools()
        .background()
        .<DebiasFound>latest(
            "words-debias",
            locale -> WORDS.say(locale, "state.debiasing"),
            progress -> DebiasFound.of(now, made, seed, progress),
            work.shown(one -> found.set(Optional.of(one))));
  }

  private Optional<DebiasFound> grouped() {
    return found.get().filter(one -> one.clusters().isPresent());
  }

  @Override
  public ObservableValue<? extends Optional<?>> tried() {
    return found.map(now -> grouped().map(DebiasFound::asked));
  }

  @Override
  public Optional<Kept.Attempt> kept() {
    boolean installed =
        copy.tools().laboratory().plugins().all(Instrument.class).stream()
            .anyMatch(one -> one.id().equals(CaseWords.CLUSTERS));
    var tables = new KeptTables(copy);
    return grouped()
        .filter(one -> installed)
        .flatMap(one ->
            tables
                .pairs(one.asked().axis().pairs())
                .flatMap(pairs -> words(one, tables).map(words -> attempt(one, pairs, words))));
  }

  /// The table of the words that are parted; empty where the instrument seeks them itself; absent
  /// where it could not be written.
  private static Optional<String> words(DebiasFound now, KeptTables tables) {
    var words = now.clusters().map(DebiasFound.Grouped::words).orElse(List.of());
    return words.isEmpty() ? Optional.of("") : tables.words(words);
  }

  private Kept.Attempt attempt(DebiasFound now, String pairs, String words) {
    var source = now.asked().axis().source();
    SequencedMap<String, Object> set = new LinkedHashMap<>();
    boolean model = source instanceof WordSource.Model;
    if (!model) {
      set.put("vectors", source.id());
    }
    set.put("pairs", pairs);
    set.put("kind", now.asked().axis().kind().name().toLowerCase(Locale.ROOT));
    if (!words.isEmpty()) {
      set.put("words", words);
    }
    if (!now.asked().specificTable().isEmpty()) {
      set.put("specific", now.asked().specificTable());
    }
    set.put("debias", "neutralised");
    set.put("most", now.clusters().orElseThrow().most());
    var poles = axis.poles().get();
    return new Kept.Attempt(
        Talk.both("kept.debias", poles.from(), poles.to()),
        CaseWords.CLUSTERS,
        set,
        model ? source.id() : "",
        Optional.empty(),
        Optional.empty());
  }
}
