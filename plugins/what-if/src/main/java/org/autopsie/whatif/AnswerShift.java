package org.autopsie.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Means;

/// The whole answer of a model to one exhibit, in the reference arm and in the compared one.
///
/// A model of scores answers with one number for each label. A model of vectors has no scores: its
/// answer is the cosine similarity to the exhibit as it is, then to each other exhibit as it is.
/// The measure is `mean over the compared variants − mean over the reference ones` of one of these
/// numbers: the one that is named, else the one that is highest in the reference arm. Its 95 %
/// percentile interval resamples the compared variants (see [Bootstrap#oneWay]).
///
/// It is about one exhibit: it says nothing of others, for which `score-shift` should be used.
///
/// @param exhibit the exhibit that is asked about, by its id; empty: the first
/// @param label the number that is measured: a score’s name or another exhibit’s id; empty: the one
///   that is highest before
/// @param resamples how often the variants are drawn anew for the interval
public record AnswerShift(
    String exhibit, String label, @Range(min = 100, max = 100_000) int resamples)
    implements Instrument {
  private static final double LEVEL = 0.95;

  /// The first exhibit, its leading number, 2,000 resamples.
  public AnswerShift() {
    this("", "", 2000);
  }

  @Override
  public String id() {
    return "answer-shift";
  }

  /// One row for each pair of variants and each number: `exhibit`, `reference` and `compared` (what
  /// the variants put in), `label`, `score-reference`, `score-compared`; for vectors `document`
  /// too, the exhibit that the similarity is to.
  ///
  /// @throws Failure where there is no such exhibit
  @Override
  public Table answers(Trial trial, RandomGenerator random, Progress progress) {
    var piece =
        trial.exhibits().stream()
            .filter(one -> exhibit.isEmpty() || one.id().equals(exhibit))
            .findFirst()
            .orElseThrow(() -> new Failure(AnswerShift.class, "unknown-exhibit", exhibit));
    return new WholeAnswers(trial, piece, random, progress).table();
  }

  @Override
  public Result measure(Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    var labels = answers.words("label").stream().distinct().toList();
    var before = means(answers, labels, "score-reference");
    var after = means(answers, labels, "score-compared");
    var shifts = shifts(answers, labels.get(measured(labels, before)));
    var interval =
        Bootstrap.oneWay(
            shifts.length,
            resamples,
            LEVEL,
            random,
            weights -> {
              progress.check();
              return Means.of(shifts, weights);
            });
    var unit = answers.columns().containsKey("document") ? "similarity" : "score";
    var metric =
        new Metric(id(), Means.of(shifts), interval.low(), interval.high(), shifts.length, unit);
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-label", byLabel(labels, before, after));
    return new Result(metric, details);
  }

  private int measured(List<String> labels, double[] before) {
    if (label.isEmpty()) {
      double highest = Arrays.stream(before).max().orElseThrow();
      return Arrays.stream(before).boxed().toList().indexOf(highest);
    }
    if (!labels.contains(label)) {
      throw new Failure(AnswerShift.class, "unknown-label", label, String.join(", ", labels));
    }
    return labels.indexOf(label);
  }

  private static double[] means(Table answers, List<String> labels, String column) {
    var rows = answers.words("label");
    var numbers = answers.numbers(column);
    return labels.stream()
        .mapToDouble(label -> {
          var own = IntStream.range(0, numbers.length).filter(row -> rows.get(row).equals(label));
          return Means.of(own.mapToDouble(row -> numbers[row]).toArray());
        })
        .toArray();
  }

  /// One shift for each distinct compared variant.
  private static double[] shifts(Table answers, String label) {
    var rows = answers.words("label");
    var variants = answers.words("compared");
    var before = answers.numbers("score-reference");
    var after = answers.numbers("score-compared");
    SequencedMap<String, List<Double>> lists = new LinkedHashMap<>();
    for (int row = 0; row < before.length; row++) {
      if (rows.get(row).equals(label)) {
        lists
            .computeIfAbsent(variants.get(row), variant -> new ArrayList<>())
            .add(after[row] - before[row]);
      }
    }
    return lists.values().stream()
        .mapToDouble(list -> Means.of(list.stream().mapToDouble(Double::doubleValue).toArray()))
        .toArray();
  }

  private static Table byLabel(List<String> labels, double[] before, double[] after) {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("label", List.copyOf(labels));
    columns.put("before", new ArrayList<>(Arrays.stream(before).boxed().toList()));
    columns.put("after", new ArrayList<>(Arrays.stream(after).boxed().toList()));
    return new Table(columns);
  }
}
