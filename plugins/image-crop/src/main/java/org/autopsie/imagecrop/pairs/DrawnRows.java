package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Failure;

/// The answers of [CropDrawn]: written line by line, and read back.
final class DrawnRows {
  private static final List<String> NUMBERS =
      List.of(
          "lightness-a",
          "lightness-b",
          "background-a",
          "background-b",
          "hue-a",
          "hue-b",
          "size-a",
          "size-b",
          "score-a",
          "score-b",
          "crop-a",
          "score-softmax-a",
          "score-proportion-a");

  private final SequencedMap<String, List<Object>> columns = new LinkedHashMap<>();

  /// One drawing and what came of it.
  ///
  /// @param first a or b: which part comes first
  /// @param numbers by column
  record Row(String first, Map<String, Double> numbers) {
    double get(String column) {
      return numbers.get(column);
    }
  }

  void add(Drawn drawn, String stimulus, HalfScores halves, double firstKept) {
    boolean isFirst = drawn.isFirst("a");
    put("stimulus", stimulus);
    put("first", isFirst ? "a" : "b");
    for (var part : List.of("a", "b")) {
      put("lightness-" + part, drawn.lightness(part));
      put("background-" + part, drawn.background(part));
      put("hue-" + part, drawn.hue(part));
      put("size-" + part, drawn.size(part));
    }
    put("score-a", isFirst ? halves.first() : halves.second());
    put("score-b", isFirst ? halves.second() : halves.first());
    put("crop-a", isFirst ? firstKept : 1 - firstKept);
    put("score-softmax-a", isFirst ? halves.softmax() : 1 - halves.softmax());
    put("score-proportion-a", isFirst ? halves.proportion() : 1 - halves.proportion());
  }

  private void put(String column, Object cell) {
    columns.computeIfAbsent(column, name -> new ArrayList<>()).add(cell);
  }

  Payload.Table table() {
    return new Payload.Table(columns);
  }

  /// @throws Failure where columns are missing
  static List<Row> of(Payload.Table table) {
    var known = table.columns().keySet();
    if (!known.contains("first") || !known.containsAll(NUMBERS)) {
      throw new Failure(CropDrawn.class, "drawn-answers");
    }
    var numbers = new LinkedHashMap<String, double[]>();
    NUMBERS.forEach(name -> numbers.put(name, table.numbers(name)));
    var first = table.words("first");
    return IntStream.range(0, table.rows())
        .mapToObj(i -> {
          var row = new LinkedHashMap<String, Double>();
          numbers.forEach((name, cells) -> row.put(name, cells[i]));
          return new Row(first.get(i), row);
        })
        .toList();
  }
}
