package org.autopsie.workbench.words;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Kept;
import org.autopsie.workbench.panel.WorkingCopy;
import org.autopsie.workbench.words.CaseWords.WordSet;

/// The step that an axis becomes once it is kept: the place of the chosen word, or the mean
/// distance of the whole list from the middle. Pairs and words that the case does not hold yet
/// become tables of the working copy, one for each different list, which no later change touches: a
/// kept step stays what it was. JavaFX thread only.
record AxisKept(WorkingCopy copy) {

  /// The step; absent where the instrument is not installed, or a table could not be written.
  Optional<Kept.Attempt> attempt(Board board, Poles poles) {
    boolean installed =
        copy.tools().laboratory().plugins().all(Instrument.class).stream()
            .anyMatch(one -> one.id().equals(CaseWords.AXIS));
    if (!installed) {
      return Optional.empty();
    }
    return new KeptTables(copy)
        .pairs(board.asked().pairs())
        .flatMap(pairs -> words(board).map(words -> attempt(board, poles, pairs, words)));
  }

  private Kept.Attempt attempt(Board board, Poles poles, String pairs, WordSet words) {
    var asked = board.asked();
    SequencedMap<String, Object> set = new LinkedHashMap<>();
    boolean model = asked.source() instanceof WordSource.Model;
    if (!model) {
      set.put("vectors", asked.source().id());
    }
    set.put("pairs", pairs);
    set.put("kind", asked.kind().name().toLowerCase(Locale.ROOT));
    set.put("words", words.table());
    if (!words.group().isEmpty()) {
      set.put("group", words.group());
    }
    set.put("measure", board.chosen().isPresent() ? "place" : "direct-bias");
    board.chosen().ifPresent(word -> set.put("word", word));
    var title =
        board
            .chosen()
            .map(word -> Talk.both("kept.place", word, poles.from(), poles.to()))
            .orElseGet(() -> Talk.both("kept.list", poles.from(), poles.to()));
    return new Kept.Attempt(
        title,
        CaseWords.AXIS,
        set,
        model ? asked.source().id() : "",
        Optional.empty(),
        Optional.empty());
  }

  /// The list that the step is about: the case’s own where the word is on it, else what was typed.
  private Optional<WordSet> words(Board board) {
    var own = board.asked().words();
    if (board.chosen().filter(word -> !own.words().contains(word)).isEmpty()
        && !own.table().isEmpty()) {
      return Optional.of(own);
    }
    var words =
        Stream.concat(board.chosen().stream(), board.typed().stream())
            .filter(board.words()::containsKey)
            .distinct()
            .sorted()
            .toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return new KeptTables(copy).words(words).map(id -> new WordSet(id, "", words));
  }
}
