package org.autopsie.retrievalranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Failure;

/// The long table of answers, read back: scores as they are, and scores by arm.
final class Answers {
  static final List<String> COLUMNS =
      List.of(
          "arm",
          "variant",
          "changed",
          "document",
          "document-topic",
          "query",
          "query-topic",
          "score");

  private final Map<String, List<Line>> lines = new LinkedHashMap<>();
  private final Map<String, Integer> documents = new LinkedHashMap<>();
  private final Map<String, Integer> queries = new LinkedHashMap<>();
  private final List<String> documentTopics = new ArrayList<>();
  private final List<String> queryTopics = new ArrayList<>();
  private final double[][] asTheyAre;

  private record Line(
      String variant, String changed, String document, String query, double score) {}

  private Answers(Payload.Table table) {
    var cells = COLUMNS.subList(0, 7).stream().map(table::words).toList();
    var scores = table.numbers("score");
    for (int i = 0; i < table.rows(); i++) {
      var document = cells.get(3).get(i);
      var query = cells.get(5).get(i);
      index(documents, documentTopics, document, cells.get(4).get(i));
      index(queries, queryTopics, query, cells.get(6).get(i));
      lines
          .computeIfAbsent(cells.get(0).get(i), arm -> new ArrayList<>())
          .add(new Line(cells.get(1).get(i), cells.get(2).get(i), document, query, scores[i]));
    }
    asTheyAre = matrix("baseline");
  }

  /// @throws Failure where the table is not one of this instrument
  static Answers of(Payload.Table table) {
    for (var column : COLUMNS) {
      if (!table.columns().containsKey(column)) {
        throw incomplete(column);
      }
    }
    return new Answers(table);
  }

  private static void index(
      Map<String, Integer> known, List<String> topics, String id, String topic) {
    if (known.putIfAbsent(id, known.size()) == null) {
      topics.add(topic);
    }
  }

  List<String> documents() {
    return List.copyOf(documents.keySet());
  }

  List<String> queries() {
    return List.copyOf(queries.keySet());
  }

  /// Scores of the documents as they are, `[document][query]`.
  double[][] asTheyAre() {
    return asTheyAre;
  }

  boolean sameTopic(int document, int query) {
    return Match.SAME_TOPIC.holds(documentTopics.get(document), queryTopics.get(query));
  }

  /// Every document with every query in that arm.
  ///
  /// @throws Failure where one is missing
  double[][] matrix(String arm) {
    var matrix = new double[documents.size()][queries.size()];
    Arrays.stream(matrix).forEach(row -> Arrays.fill(row, Double.NaN));
    lines(arm)
        .forEach(line ->
            matrix[documents.get(line.document())][queries.get(line.query())] = line.score());
    requireFull(matrix, arm);
    return matrix;
  }

  /// The scores of an arm, by variant and by (document, query).
  ///
  /// @throws Failure where a variant lacks a pair that another has
  ArmAnswers arm(String name) {
    var variants = new LinkedHashMap<String, Integer>();
    var pairs = new LinkedHashMap<ArmAnswers.Pair, Integer>();
    for (var line : lines(name)) {
      variants.putIfAbsent(line.variant(), variants.size());
      pairs.putIfAbsent(pair(line), pairs.size());
    }
    var scores = new double[variants.size()][pairs.size()];
    Arrays.stream(scores).forEach(row -> Arrays.fill(row, Double.NaN));
    var marks = new ArrayList<List<String>>();
    variants.keySet().forEach(variant -> marks.add(new ArrayList<>()));
    for (var line : lines(name)) {
      int variant = variants.get(line.variant());
      scores[variant][pairs.get(pair(line))] = line.score();
      marks.get(variant).add(line.changed());
    }
    requireFull(scores, name);
    return new ArmAnswers(
        name, List.copyOf(variants.keySet()), marks, List.copyOf(pairs.keySet()), scores);
  }

  /// The documents as they are, as an arm of the same pairs.
  ArmAnswers asTheyAre(List<ArmAnswers.Pair> pairs) {
    var scores =
        pairs.stream().mapToDouble(pair -> asTheyAre[pair.document()][pair.query()]).toArray();
    return new ArmAnswers(
        "as-they-are",
        List.of("as-they-are"),
        List.of(List.of("")),
        pairs,
        new double[][] {scores});
  }

  private ArmAnswers.Pair pair(Line line) {
    return new ArmAnswers.Pair(documents.get(line.document()), queries.get(line.query()));
  }

  private List<Line> lines(String arm) {
    var found = lines.get(arm);
    if (found == null) {
      throw incomplete(arm);
    }
    return found;
  }

  private static void requireFull(double[][] scores, String arm) {
    if (Arrays.stream(scores).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
      throw incomplete(arm);
    }
  }

  private static Failure incomplete(String what) {
    return new Failure(RetrievalRanking.class, "table", what);
  }
}
