package org.autopsie.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.model.Output;
import org.autopsie.perturb.Axis;
import org.autopsie.perturb.Design;
import org.autopsie.perturb.Perturbation;
import org.autopsie.perturb.Reading;
import org.autopsie.perturb.Sweep;
import org.autopsie.perturb.SweepMeasure;
import org.autopsie.perturb.SweepPlan;
import org.autopsie.perturb.SweepPlan.Subject;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Means;

/// How far one number of the model's answer goes up and down along one or two parameters of the
/// compared change, from one value to another: the step that a sweep tried by hand becomes.
///
/// For each exhibit, `highest number along the way − lowest`, each the mean over the draws; the
/// measure is the mean of those over the exhibits, with a 95 % percentile interval that resamples
/// the exhibits (see [Bootstrap#oneWay]). Beside it stand the number's mean at every place: a curve
/// over one number, a grid over two parameters, a table over a list.
///
/// Not to be read as what a random change does: the range grows with the way that is chosen.
///
/// @param exhibit the exhibit that is changed, by its id; empty: all
/// @param label the score that is read; empty: the highest for the first exhibit as it is
/// @param like for models of vectors: the exhibit that answers are compared with, by its id; empty:
///   each exhibit as it is
/// @param over the ways, each as `PARAMETER=FROM:TO:STEP` or `PARAMETER=VALUE,VALUE…`
/// @param draws how often a change that draws lots is made at each place
/// @param seed of the first draw; the others follow
/// @param resamples how often the exhibits are drawn anew for the interval
public record SweepRange(
    String exhibit,
    String label,
    String like,
    List<String> over,
    @Range(min = 1, max = 1000) int draws,
    @Range(min = 0, max = 1_000_000) int seed,
    @Range(min = 100, max = 100_000) int resamples)
    implements Instrument {
  private static final double LEVEL = 0.95;

  public SweepRange {
    over = List.copyOf(over);
  }

  /// Every exhibit, its leading number, no way, one draw, 2,000 resamples.
  public SweepRange() {
    this("", "", "", List.of(), 1, 0, 2000);
  }

  @Override
  public String id() {
    return "sweep-range";
  }

  /// One row for each exhibit, draw and place: `exhibit`, `draw`, `at-` and the parameter's name
  /// for each way, and `score-` and the name of the number that was read.
  ///
  /// @throws Failure where there is no such exhibit or number, no way, or another change than one
  @Override
  public Table answers(Trial trial, RandomGenerator random, Progress progress) {
    var change = change(trial);
    var axes = over.stream().map(one -> Axis.read(change, one)).toList();
    if (axes.isEmpty() || axes.size() > 2) {
      throw new Failure(SweepRange.class, "ways", axes.size());
    }
    var subjects = subjects(trial, exhibit);
    var measure = measure(trial, subjects.getFirst(), progress);
    var columns = new LinkedHashMap<String, List<Object>>();
    for (var subject : subjects) {
      var reading = measure.reading(trial.predictor(), subject);
      for (int draw = 0; draw < draws; draw++) {
        var choice = new SweepPlan.Choice(Design.GRID, 0, seed + (long) draw);
        var plan = new SweepPlan(List.of(subject), change, axes, choice);
        var numbers = new Sweep(trial.predictor(), reading).run(plan, progress);
        for (int place = 0; place < numbers.length; place++) {
          add(columns, "exhibit", subject.name());
          add(columns, "draw", draw + 1);
          for (int way = 0; way < axes.size(); way++) {
            add(columns, SweepTables.AT + axes.get(way).parameter(), plan.values(place).get(way));
          }
          add(columns, SweepTables.SCORE + reading.names().getFirst(), numbers[place]);
        }
      }
    }
    return new Table(columns);
  }

  private static void add(LinkedHashMap<String, List<Object>> columns, String name, Object cell) {
    columns.computeIfAbsent(name, unknown -> new ArrayList<>()).add(cell);
  }

  private Perturbation change(Trial trial) {
    var variants = trial.compared().variants();
    if (variants.size() != 1 || variants.getFirst().changes().size() != 1) {
      throw new Failure(SweepRange.class, "one-change");
    }
    return variants.getFirst().changes().getFirst();
  }

  private static List<Subject> subjects(Trial trial, String id) {
    var subjects =
        trial.exhibits().stream()
            .filter(piece -> id.isEmpty() || piece.id().equals(id))
            .map(piece -> new Subject(piece.id(), piece.input()))
            .toList();
    if (subjects.isEmpty()) {
      throw new Failure(SweepRange.class, "unknown-exhibit", id);
    }
    return subjects;
  }

  private SweepMeasure measure(Trial trial, Subject first, Progress progress) {
    var answer = trial.predictor().predict(List.of(first.input()), progress).getFirst();
    boolean vector = answer instanceof Output.Embedding;
    var named = Optional.of(label).filter(one -> !one.isEmpty());
    return new SweepMeasure(
        vector ? Optional.empty() : Optional.of(Reading.score(answer, named).names().getFirst()),
        !vector || like.isEmpty()
            ? Optional.empty()
            : Optional.of(subjects(trial, like).getFirst()),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  @Override
  public Result measure(Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    var tables = new SweepTables(answers);
    var ranges = tables.ranges();
    var interval =
        Bootstrap.oneWay(
            ranges.length,
            resamples,
            LEVEL,
            random,
            weights -> {
              progress.check();
              return Means.of(ranges, weights);
            });
    var metric =
        new Metric(
            id(), Means.of(ranges), interval.low(), interval.high(), ranges.length, tables.unit());
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-place", tables.means());
    return new Result(metric, details);
  }
}
