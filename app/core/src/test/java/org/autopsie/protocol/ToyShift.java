package org.autopsie.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.model.Output;
import org.autopsie.run.Progress;

/// How far the first score moves, on average over the exhibits, for tests.
///
/// @param scale multiplies the measure
public record ToyShift(double scale) implements Instrument {
  /// The plain shift.
  public ToyShift() {
    this(1);
  }

  @Override
  public String id() {
    return "toy-shift";
  }

  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("exhibit", List.copyOf(trial.exhibits().stream().map(Trial.Piece::id).toList()));
    columns.put("score-before", scores(trial, trial.reference(), random, progress));
    columns.put("score-after", scores(trial, trial.compared(), random, progress));
    return new Payload.Table(columns);
  }

  private static List<Object> scores(
      Trial trial, Trial.Arm arm, RandomGenerator random, Progress progress) {
    var change = arm.variants().getFirst();
    var inputs =
        trial.exhibits().stream().map(piece -> change.apply(piece.input(), random)).toList();
    return new ArrayList<>(
        trial.predictor().predict(inputs, progress).stream().map(ToyShift::first).toList());
  }

  private static Object first(Output output) {
    return switch (output) {
      case Output.Scores scores -> (double) scores.values()[0];
      case Output.Embedding embedding -> (double) embedding.vector()[0];
      case Output.Heatmap map -> (double) map.score(0, 0);
    };
  }

  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    var before = answers.numbers("score-before");
    var after = answers.numbers("score-after");
    var shifts = new double[before.length];
    Arrays.setAll(shifts, i -> scale * (after[i] - before[i]));
    var all = Arrays.stream(shifts).summaryStatistics();
    var metric =
        new Payload.Metric(
            id(), all.getAverage(), all.getMin(), all.getMax(), shifts.length, "score");
    return new Result(metric, new LinkedHashMap<>());
  }
}
