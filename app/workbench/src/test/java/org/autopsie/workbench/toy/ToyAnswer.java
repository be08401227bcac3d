package org.autopsie.workbench.toy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.model.Output.Embedding;
import org.autopsie.model.Output.Scores;
import org.autopsie.perturb.MapNumber;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;

/// A model's whole answer to one exhibit before and after one change, for tests: the shape of
/// `answer-shift`. Of a vector it tells the similarity to the exhibit as it is.
public record ToyAnswer(String exhibit, String label) implements Instrument {
  /// The first score.
  public ToyAnswer() {
    this("", "");
  }

  @Override
  public String id() {
    return "answer-shift";
  }

  @Override
  public Table answers(Trial trial, RandomGenerator random, Progress progress) {
    progress.check();
    var piece =
        trial.exhibits().stream()
            .filter(one -> one.id().equals(exhibit))
            .findFirst()
            .orElseThrow()
            .input();
    var changed = trial.compared().variants().getFirst().apply(piece, random);
    var outputs = trial.predictor().predict(List.<Input>of(piece, changed), progress);
    var columns = new LinkedHashMap<String, List<Object>>();
    for (var name : List.of("exhibit", "label", "score-reference", "score-compared")) {
      columns.put(name, new ArrayList<>());
    }
    var before = numbers(outputs.getFirst(), outputs.getFirst());
    var after = numbers(outputs.getLast(), outputs.getFirst());
    before.forEach((name, number) -> {
      columns.get("exhibit").add(exhibit);
      columns.get("label").add(name);
      columns.get("score-reference").add(number);
      columns.get("score-compared").add(after.get(name));
    });
    return new Table(columns);
  }

  private SequencedMap<String, Double> numbers(Output output, Output first) {
    var numbers = new LinkedHashMap<String, Double>();
    switch (output) {
      case Embedding vector -> numbers.put(exhibit, vector.cosine((Embedding) first));
      case Output.Heatmap map ->
          MapNumber.NAMES.forEach(name -> numbers.put(name, new MapNumber(name).of(map)));
      case Scores scores -> {
        for (int i = 0; i < scores.values().length; i++) {
          numbers.put(scores.labels().get(i), (double) scores.values()[i]);
        }
      }
    }
    return numbers;
  }

  @Override
  public Result measure(Table answers, RandomGenerator random, Progress progress) {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("label", answers.columns().get("label"));
    columns.put("before", answers.columns().get("score-reference"));
    columns.put("after", answers.columns().get("score-compared"));
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-label", new Table(columns));
    double shift = answers.numbers("score-compared")[0] - answers.numbers("score-reference")[0];
    return new Result(new Metric(id(), shift, Double.NaN, Double.NaN, 1, "score"), details);
  }
}
