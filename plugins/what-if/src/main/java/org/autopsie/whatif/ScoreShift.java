package org.autopsie.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.model.Output;
import org.autopsie.perturb.MapNumber;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Means;

/// How far the model's score moves from the reference arm to the compared one, for texts and rows
/// alike.
///
/// For each exhibit, `mean of the score over the compared variants − mean over the reference ones`;
/// the measure is the mean of those over the exhibits, with a 95 % percentile interval that
/// resamples the exhibits (see [Bootstrap#oneWay]). A model that answers with vectors has no score:
/// there the score of a pair of versions is the cosine similarity of their two vectors, and 1 for
/// the reference, so that the measure is `cosine − 1`, never above 0.
///
/// Of a model that answers with a map of scores, one number is read (see [MapNumber]).
///
/// The interval says how exhibits differ, not how names or words do: where many variants are
/// compared, an instrument that resamples them too should be used.
///
/// @param label the score that is read; empty: the model's first one, or a map's highest
/// @param group the exhibits that are asked, by the case's word; empty: all
/// @param resamples how often the exhibits are drawn anew for the interval
public record ScoreShift(String label, String group, @Range(min = 100, max = 100_000) int resamples)
    implements Instrument {
  private static final double LEVEL = 0.95;

  /// The first score of every exhibit, 2,000 resamples.
  public ScoreShift() {
    this("", "", 2000);
  }

  @Override
  public String id() {
    return "score-shift";
  }

  /// One row for each exhibit and pair of variants: `exhibit`, `reference` and `compared` (what the
  /// variants put in), `score-reference`, `score-compared`.
  ///
  /// @throws Failure where the group has no exhibit or the model has no such score
  @Override
  public Table answers(Trial trial, RandomGenerator random, Progress progress) {
    var pieces = group.isEmpty() ? trial.exhibits() : trial.group(group);
    if (pieces.isEmpty()) {
      var groups = trial.exhibits().stream().map(Trial.Piece::group).distinct().toList();
      throw new Failure(ScoreShift.class, "no-exhibits", group, String.join(", ", groups));
    }
    var columns = new Columns();
    var reference = Answers.ask(trial.predictor(), pieces, trial.reference(), random, progress);
    var compared = Answers.ask(trial.predictor(), pieces, trial.compared(), random, progress);
    for (var piece : pieces) {
      for (var before : reference.of(piece)) {
        for (var after : compared.of(piece)) {
          columns.add(piece.id(), before, after, scores(before.output(), after.output()));
        }
      }
    }
    return columns.table();
  }

  @Override
  public Result measure(Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    var shifts = shifts(answers);
    var values = shifts.values().stream().mapToDouble(Means::of).toArray();
    var interval =
        Bootstrap.oneWay(
            values.length,
            resamples,
            LEVEL,
            random,
            weights -> {
              progress.check();
              return Means.of(values, weights);
            });
    var metric =
        new Metric(id(), Means.of(values), interval.low(), interval.high(), values.length, "score");
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-exhibit", byExhibit(shifts.sequencedKeySet().stream().toList(), values));
    return new Result(metric, details);
  }

  private Scores scores(Output before, Output after) {
    return switch (before) {
      case Output.Scores scores -> new Scores(score(scores), score(after));
      case Output.Embedding vector -> new Scores(1, vector.cosine((Output.Embedding) after));
      case Output.Heatmap map -> {
        var number = new MapNumber(label.isEmpty() ? MapNumber.MAXIMUM : label);
        yield new Scores(number.of(map), number.of((Output.Heatmap) after));
      }
    };
  }

  private double score(Output output) {
    var scores = (Output.Scores) output;
    int index = label.isEmpty() ? 0 : scores.labels().indexOf(label);
    if (index < 0) {
      throw new Failure(
          ScoreShift.class, "unknown-label", label, String.join(", ", scores.labels()));
    }
    return scores.values()[index];
  }

  private static SequencedMap<String, double[]> shifts(Table answers) {
    var exhibits = answers.words("exhibit");
    var before = answers.numbers("score-reference");
    var after = answers.numbers("score-compared");
    var lists = new LinkedHashMap<String, List<Double>>();
    for (int i = 0; i < before.length; i++) {
      lists.computeIfAbsent(exhibits.get(i), id -> new ArrayList<>()).add(after[i] - before[i]);
    }
    var shifts = new LinkedHashMap<String, double[]>();
    lists.forEach(
        (id, list) -> shifts.put(id, list.stream().mapToDouble(Double::doubleValue).toArray()));
    return shifts;
  }

  private static Table byExhibit(List<String> exhibits, double[] shifts) {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("exhibit", List.copyOf(exhibits));
    columns.put("shift", new ArrayList<>(Arrays.stream(shifts).boxed().toList()));
    return new Table(columns);
  }

  /// The two raw scores of a row.
  record Scores(double reference, double compared) {}
}
