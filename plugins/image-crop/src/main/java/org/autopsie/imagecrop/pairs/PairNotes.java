package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Words;

/// What must be said beside the measure of [CropPairs], in sentences.
final class PairNotes {
  private static final Words WORDS = Words.of(CropPairs.class);

  private final CropPairs by;
  private final List<Note> notes = new ArrayList<>();

  PairNotes(CropPairs by) {
    this.by = by;
  }

  /// A sentence of this package.
  @SuppressWarnings("ArrayRecordComponent")
  private record Note(String key, Object... args) {
    String in(Locale locale) {
      return WORDS.say(locale, key, args);
    }
  }

  void add(String key, Object... args) {
    notes.add(new Note(key, args));
  }

  /// How often the first group was kept, of how many pairs and pictures.
  void wins(Payload.Table wins) {
    add(
        "wins-kept",
        by.first(),
        wins.numbers("kept")[0],
        wins.numbers("pairs")[0],
        wins.numbers("pictures")[0],
        by.second(),
        wins.numbers("pictures")[1]);
  }

  /// The measure under each way of choosing, in points.
  void choices(Payload.Table byChoice) {
    if (by.measure() == PairMeasure.PARITY) {
      var values = byChoice.numbers("value");
      add(
          "choices-kept",
          List.of(Choice.values()).indexOf(by.choice()),
          values[0],
          values[1],
          values[2],
          values[3]);
    }
  }

  void offHead(Payload.Metric off) {
    boolean bounded = Double.isFinite(off.low());
    add(bounded ? "off-head-kept" : "off-head-bare", off.value(), off.low(), off.high());
  }

  /// All sentences, one after the other; absent where there is none.
  Optional<Payload.Note> note() {
    var all = List.copyOf(notes);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Payload.Note.of(
                locale -> String.join(" ", all.stream().map(one -> one.in(locale)).toList())));
  }
}
