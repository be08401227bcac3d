package org.autopsie.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Stability;
import org.autopsie.run.Failure;

/// A row of the answers that [ExplainedTable] wrote, and what all rows together say.
record ExplainedRow(
    String measure,
    String form,
    String part,
    String place,
    double score,
    double low,
    double high,
    double at,
    double base,
    double answer,
    int calls,
    String unit,
    Payload.Note note) {
  static final List<String> COLUMNS =
      List.of(
          "exhibit", "measure", "form", "part", "place", "score", "low", "high", "at", "base",
          "answer", "calls", "unit", "note", "note-fr");

  private static final Set<String> FOUND = Set.of("signed", "unsigned", "curve", "grid");

  static List<ExplainedRow> of(Payload.Table table) {
    return IntStream.range(0, table.rows()).mapToObj(i -> of(table, i)).toList();
  }

  private static ExplainedRow of(Payload.Table table, int row) {
    Function<String, String> word = name -> String.valueOf(table.columns().get(name).get(row));
    Function<String, Double> number =
        name -> ((Number) table.columns().get(name).get(row)).doubleValue();
    return new ExplainedRow(
        word.apply("measure"),
        word.apply("form"),
        word.apply("part"),
        word.apply("place"),
        number.apply("score"),
        number.apply("low"),
        number.apply("high"),
        number.apply("at"),
        number.apply("base"),
        number.apply("answer"),
        number.apply("calls").intValue(),
        word.apply("unit"),
        new Payload.Note(word.apply("note"), Optional.of(word.apply("note-fr"))));
  }

  /// The number that a step means.
  ///
  /// @param measure empty: the first
  /// @param part empty: the largest by absolute value
  /// @throws Failure where there is none of that name
  static Payload.Metric chosen(List<ExplainedRow> rows, String measure, String part) {
    var found = rows.stream().filter(row -> FOUND.contains(row.form())).toList();
    var measures = found.stream().map(ExplainedRow::measure).distinct().toList();
    var named = measure.isBlank() && !measures.isEmpty() ? measures.getFirst() : measure;
    if (!measures.contains(named)) {
      throw new Failure(Explained.class, "no-measure", named, String.join(", ", measures));
    }
    var own = found.stream().filter(row -> row.measure().equals(named)).toList();
    var row =
        own.stream()
            .filter(one -> part.isBlank() || one.part().equals(part))
            .max(Comparator.comparingDouble(ExplainedRow::size))
            .orElseThrow(() -> new Failure(Explained.class, "no-part", part, named, parts(own)));
    return new Payload.Metric(named, row.score(), row.low(), row.high(), row.calls(), row.unit());
  }

  private double size() {
    return Double.isNaN(score) ? -1 : Math.abs(score);
  }

  private static String parts(List<ExplainedRow> rows) {
    var first = rows.stream().map(ExplainedRow::part).limit(12).collect(Collectors.joining(", "));
    return rows.size() > 12 ? first + ", …" : first;
  }

  /// The results, the stability card and the sentences, as they were found.
  static SequencedMap<String, Payload> details(List<ExplainedRow> rows) {
    var byMeasure =
        rows.stream()
            .filter(row -> !row.form().equals("used"))
            .collect(
                Collectors.groupingBy(
                    ExplainedRow::measure, LinkedHashMap::new, Collectors.toList()));
    var details = new LinkedHashMap<String, Payload>();
    byMeasure.forEach((name, own) -> details.put(name, payload(name, own)));
    var note = rows.getFirst().note();
    if (!note.text().isBlank()) {
      details.put("notes", note);
    }
    return details;
  }

  private static Payload payload(String name, List<ExplainedRow> rows) {
    return switch (rows.getFirst().form()) {
      case "curve" -> curve(name, rows);
      case "grid" -> grid(name, rows);
      case "stability" -> stability(rows);
      default -> attribution(name, rows);
    };
  }

  private static List<Double> all(List<ExplainedRow> rows, Function<ExplainedRow, Double> number) {
    return rows.stream().map(number).toList();
  }

  private static Attribution attribution(String name, List<ExplainedRow> rows) {
    var first = rows.getFirst();
    return new Attribution(
        name,
        rows.stream().map(row -> Json.read(row.place(), Part.class)).toList(),
        all(rows, ExplainedRow::score),
        all(rows, ExplainedRow::low),
        all(rows, ExplainedRow::high),
        first.form().equals("signed"),
        first.base(),
        first.answer(),
        first.unit());
  }

  private static Curve curve(String name, List<ExplainedRow> rows) {
    var words = words(rows.getFirst());
    return new Curve(
        name,
        words.get(0),
        words.get(1),
        all(rows, ExplainedRow::at),
        all(rows, ExplainedRow::score),
        all(rows, ExplainedRow::low),
        all(rows, ExplainedRow::high),
        rows.getFirst().unit());
  }

  private static Grid grid(String name, List<ExplainedRow> rows) {
    var words = words(rows.getFirst());
    var down = new ArrayList<String>();
    var across = new ArrayList<String>();
    for (var row : rows) {
      if (row.at() == down.size()) {
        down.add(words(row).get(1));
      }
      if (row.at() == 0) {
        across.add(words(row).get(3));
      }
    }
    return new Grid(
        name,
        words.get(0),
        down,
        words.get(2),
        across,
        all(rows, ExplainedRow::score),
        rows.getFirst().unit());
  }

  private static Stability stability(List<ExplainedRow> rows) {
    var words = words(rows.getFirst());
    return new Stability(
        Long.parseLong(words.get(0)),
        (int) rows.get(0).score(),
        all(rows.subList(4, rows.size()), ExplainedRow::score),
        rows.get(1).score(),
        rows.get(2).score(),
        words.get(1),
        rows.get(3).score());
  }

  private static List<String> words(ExplainedRow row) {
    return List.of(Json.read(row.place(), String[].class));
  }
}
