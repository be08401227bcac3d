package org.autopsie.workbench.toy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.model.Input;
import org.autopsie.model.Output.Embedding;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;

/// Ranks one document before and after, for tests: the shape of `retrieval-ranking`.
public record ToyRanking(
    String measure,
    String queries,
    String queriesTopic,
    String query,
    String documents,
    String document,
    String match,
    int top)
    implements Instrument {
  /// Advertisements and CVs.
  public ToyRanking() {
    this("rank-shift", "advertisement", "", "", "cv", "", "same-topic", 4);
  }

  @Override
  public String id() {
    return "retrieval-ranking";
  }

  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    var ranks =
        new ArrayList<Object>(List.of(rank(trial, one(trial, document, documents), progress)));
    for (var variant : trial.compared().variants()) {
      progress.report(ranks.size(), trial.compared().variants().size(), variant.label());
      progress.check();
      ranks.add(rank(trial, variant.apply(one(trial, document, documents), random), progress));
    }
    return table("rank", ranks);
  }

  /// The exhibit of that id; the first of the group where none is named.
  private static Input one(Trial trial, String id, String group) {
    return trial.exhibits().stream()
        .filter(piece -> id.isEmpty() ? piece.group().equals(group) : piece.id().equals(id))
        .findFirst()
        .orElseThrow()
        .input();
  }

  private double rank(Trial trial, Input changed, Progress progress) {
    double mine = score(trial, changed, progress);
    return 1
        + trial.group(documents).stream()
            .filter(piece -> !piece.id().equals(document))
            .filter(piece -> score(trial, piece.input(), progress) > mine)
            .count();
  }

  private double score(Trial trial, Input input, Progress progress) {
    var vectors = trial.predictor().predict(List.of(one(trial, query, queries), input), progress);
    return ((Embedding) vectors.getFirst()).cosine((Embedding) vectors.getLast());
  }

  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    var ranks = answers.numbers("rank");
    var after = Arrays.stream(ranks).skip(1).summaryStatistics();
    boolean one = ranks.length == 2;
    SequencedMap<String, List<Object>> columns = new LinkedHashMap<>();
    columns.put("label", List.of(document));
    columns.put("before", List.of(ranks[0]));
    columns.put("after", List.of(after.getAverage()));
    columns.put("low", List.of(one ? Double.NaN : after.getMin()));
    columns.put("high", List.of(one ? Double.NaN : after.getMax()));
    columns.put("arm", List.of("compared"));
    SequencedMap<String, Payload> details = new LinkedHashMap<>();
    details.put("slope", new Payload.Table(columns));
    var metric =
        new Payload.Metric(
            "rank-shift", after.getAverage() - ranks[0], Double.NaN, Double.NaN, 1, "ranks");
    return new Result(metric, details);
  }

  private static Payload.Table table(String name, List<Object> cells) {
    SequencedMap<String, List<Object>> columns = new LinkedHashMap<>();
    columns.put(name, cells);
    return new Payload.Table(columns);
  }
}
