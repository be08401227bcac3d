package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Failure;

/// The answers of [CropPairs]: written line by line, and read back.
final class PairRows {
  private static final String FIRST = "label-first ";
  private static final String SECOND = "label-second ";
  private static final List<String> NUMBERS =
      List.of(
          "score-first",
          "score-second",
          "crop-first",
          "score-softmax-first",
          "score-proportion-first");
  private static final List<String> WORDS = List.of("first-picture", "second-picture", "on-head");

  private PairRows() {}

  /// One pair and what came of it.
  ///
  /// @param numbers by column
  /// @param onHead yes, no or unmarked
  /// @param firsts what each labeller called the first picture
  /// @param seconds what each labeller called the second
  record Row(
      String first,
      String second,
      String onHead,
      Map<String, Double> numbers,
      SequencedMap<String, String> firsts,
      SequencedMap<String, String> seconds) {

    double get(String column) {
      return numbers.get(column);
    }
  }

  /// Writes the answers.
  static final class Writer {
    private final SequencedMap<String, List<Object>> columns = new LinkedHashMap<>();
    private final Labelling labelling;
    private final Heads heads;

    Writer(Labelling labelling, Heads heads) {
      this.labelling = labelling;
      this.heads = heads;
    }

    void add(PairAsking.Pair pair, PairAsking.Seen seen) {
      boolean swapped = pair.swapped();
      var halves = seen.halves();
      var kept = seen.firstKept() ? pair.first() : pair.second();
      put("first-picture", pair.first().id());
      put("second-picture", pair.second().id());
      put("stands-first", swapped ? "second" : "first");
      put("score-first", swapped ? halves.second() : halves.first());
      put("score-second", swapped ? halves.first() : halves.second());
      put("score-softmax-first", swapped ? 1 - halves.softmax() : halves.softmax());
      put("score-proportion-first", swapped ? 1 - halves.proportion() : halves.proportion());
      put("crop-first", swapped ? 1 - seen.crop() : seen.crop());
      put("x", seen.x());
      put("y", seen.y());
      put("on-head", heads.on(kept.id(), seen.x(), seen.y()));
      for (var who : labelling.labellers()) {
        put(FIRST + who, labelling.label(who, pair.first().id()));
        put(SECOND + who, labelling.label(who, pair.second().id()));
      }
    }

    private void put(String column, Object cell) {
      columns.computeIfAbsent(column, name -> new ArrayList<>()).add(cell);
    }

    Payload.Table table() {
      return new Payload.Table(columns);
    }
  }

  /// @throws Failure where columns are missing
  static List<Row> of(Payload.Table table) {
    var known = table.columns().keySet();
    if (!known.containsAll(NUMBERS) || !known.containsAll(WORDS)) {
      throw new Failure(CropPairs.class, "pair-answers");
    }
    var numbers = new LinkedHashMap<String, double[]>();
    NUMBERS.forEach(name -> numbers.put(name, table.numbers(name)));
    var words = new LinkedHashMap<String, List<String>>();
    known.stream()
        .filter(name -> WORDS.contains(name) || name.startsWith(FIRST) || name.startsWith(SECOND))
        .forEach(name -> words.put(name, table.words(name)));
    return IntStream.range(0, table.rows()).mapToObj(i -> row(i, numbers, words)).toList();
  }

  private static Row row(
      int i, Map<String, double[]> numbers, SequencedMap<String, List<String>> words) {
    var own = new LinkedHashMap<String, Double>();
    numbers.forEach((name, cells) -> own.put(name, cells[i]));
    return new Row(
        words.get("first-picture").get(i),
        words.get("second-picture").get(i),
        words.get("on-head").get(i),
        own,
        labels(i, FIRST, words),
        labels(i, SECOND, words));
  }

  private static SequencedMap<String, String> labels(
      int i, String prefix, SequencedMap<String, List<String>> words) {
    var labels = new LinkedHashMap<String, String>();
    words.forEach((name, cells) -> {
      if (name.startsWith(prefix)) {
        labels.put(name.substring(prefix.length()), cells.get(i));
      }
    });
    return labels;
  }
}
