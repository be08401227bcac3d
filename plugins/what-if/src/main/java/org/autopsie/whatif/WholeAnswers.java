package org.autopsie.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.model.Output;
import org.autopsie.model.Output.Embedding;
import org.autopsie.model.Output.Heatmap;
import org.autopsie.model.Output.Scores;
import org.autopsie.perturb.MapNumber;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Progress;
import org.autopsie.whatif.Answers.Answer;

/// Every number of a model's answers to one exhibit, row by row; of a map of scores, whose cells
/// differ from picture to picture, the few that every map has.
///
/// @param trial model, exhibits and arms
/// @param piece the exhibit that is asked about
record WholeAnswers(Trial trial, Piece piece, RandomGenerator random, Progress progress) {

  /// One number of an answer.
  ///
  /// @param label the score's name, or the id of the exhibit that the similarity is to
  private record Part(String label, double score) {}

  Table table() {
    var before = ask(trial.reference());
    var after = ask(trial.compared());
    boolean vectors = before.getFirst().output() instanceof Embedding;
    var others = vectors ? others() : new LinkedHashMap<String, Embedding>();
    var rows = new LinkedHashMap<String, List<Object>>();
    for (var one : before) {
      for (var other : after) {
        add(rows, one, other, others);
      }
    }
    if (vectors) {
      rows.put("document", rows.get("label"));
    }
    return new Table(rows);
  }

  private List<Answer> ask(Arm arm) {
    return Answers.ask(trial.predictor(), List.of(piece), arm, random, progress).of(piece);
  }

  /// The exhibit itself first, then the others in the case's order, all as they are.
  private SequencedMap<String, Embedding> others() {
    var pieces = new ArrayList<>(List.of(piece));
    trial.exhibits().stream().filter(one -> !one.equals(piece)).forEach(pieces::add);
    var outputs =
        trial.predictor().predict(pieces.stream().map(Piece::input).toList(), progress).iterator();
    var vectors = new LinkedHashMap<String, Embedding>();
    pieces.forEach(one -> vectors.put(one.id(), (Embedding) outputs.next()));
    return vectors;
  }

  private void add(
      SequencedMap<String, List<Object>> rows,
      Answer before,
      Answer after,
      SequencedMap<String, Embedding> others) {
    var compared = numbers(after.output(), others).iterator();
    for (var number : numbers(before.output(), others)) {
      cell(rows, "exhibit", piece.id());
      cell(rows, "reference", before.variant());
      cell(rows, "compared", after.variant());
      cell(rows, "label", number.label());
      cell(rows, "score-reference", number.score());
      cell(rows, "score-compared", compared.next().score());
    }
  }

  private static void cell(SequencedMap<String, List<Object>> rows, String column, Object cell) {
    rows.computeIfAbsent(column, name -> new ArrayList<>()).add(cell);
  }

  private static List<Part> numbers(Output output, SequencedMap<String, Embedding> others) {
    return switch (output) {
      case Scores scores -> scores(scores);
      case Heatmap map ->
          MapNumber.NAMES.stream()
              .map(name -> new Part(name, new MapNumber(name).of(map)))
              .toList();
      case Embedding vector ->
          others.entrySet().stream()
              .map(other -> new Part(other.getKey(), vector.cosine(other.getValue())))
              .toList();
    };
  }

  private static List<Part> scores(Scores scores) {
    var values = scores.values();
    var numbers = new ArrayList<Part>();
    for (int i = 0; i < values.length; i++) {
      numbers.add(new Part(scores.labels().get(i), values[i]));
    }
    return numbers;
  }
}
