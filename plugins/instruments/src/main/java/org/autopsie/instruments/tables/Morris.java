package org.autopsie.instruments.tables;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.instruments.tables.Found.Sign;
import org.autopsie.run.Failure;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// Morris’ screening: which columns move the model’s number at all, for few runs. Walks are made
/// through the ranges; each step of a walk moves one column, and every column once.
///
/// With the range of each column cut into `levels` places and the step `Δ = levels / 2(levels − 1)`
/// of the range, the effect of a step is `(f(after) − f(before)) / ±Δ`: what the number would do if
/// the column went through its whole range. Over the walks,
///
/// - `mu` is the mean effect, in which opposite effects cancel (Morris 1991, “Factorial sampling
///   plans for preliminary computational experiments”, Technometrics 33);
/// - `mu-star` the mean of the effects without their sign (Campolongo, Cariboni and Saltelli 2007,
///   “An effective screening design for sensitivity analysis of large models”, Environmental
///   Modelling & Software 22; the walks are drawn by lot, not picked for their distance);
/// - `sigma` the effects’ standard deviation: 0 where a column adds the same everywhere, large
///   where its effect bends or depends on other columns.
///
/// For a linear model mu is slope × range and sigma 0. It asks the model `trajectories · (d + 1)`
/// times for d columns. The intervals are percentile intervals that draw whole walks anew.
///
/// Not to be used for shares of anything (see [Sobol]), nor where columns go together.
///
/// @param trajectories how many walks
/// @param levels into how many places a range is cut, an even number
/// @param low lowest number of each column, or one for all; none: the smallest of the other rows
/// @param high highest number of each column, or one for all; none: the largest of the other rows
/// @param level the share of the drawn values inside an interval
/// @param resamples how often the walks are drawn anew for the intervals
public record Morris(
    @Range(min = 2, max = 10_000) int trajectories,
    @Range(min = 2, max = 100) int levels,
    List<Double> low,
    List<Double> high,
    @Range(min = 0.5, max = 0.9999) double level,
    @Range(min = 100, max = 20_000) int resamples)
    implements Explainer {

  /// @throws Failure where the number of levels is odd
  public Morris {
    low = List.copyOf(low);
    high = List.copyOf(high);
    if (levels % 2 != 0) {
      throw new Failure(Morris.class, "odd-levels", levels, levels - 1, levels + 1);
    }
  }

  /// 50 walks on four levels, ranges from the other rows, 95 % intervals.
  public Morris() {
    this(50, 4, List.of(), List.of(), 0.95, 2000);
  }

  @Override
  public String id() {
    return "morris";
  }

  @Override
  public boolean drawsLots() {
    return true;
  }

  @Override
  public List<String> measures() {
    return List.of("mu-star", "sigma", "mu");
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return Subject.refusal(() -> Ranges.of(Subject.of(question).severalColumns(), low, high));
  }

  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    watch.check();
    var subject = Subject.of(question).severalColumns();
    var ranges = Ranges.of(subject, low, high);
    long seed = random.nextLong();
    var key = subject.key(id(), trajectories, levels, ranges, seed);
    var walks = MorrisWalks.draw(subject.columns(), ranges, this, seed, key);
    return new Study(question, watch, trajectories, level, resamples, seed + 1)
        .run(
            walks,
            (answers, units) -> {
              var effects = walks.effects(answers, units);
              return weights -> measures(effects, weights);
            },
            (found, converged) -> shown(question, subject, found, converged))
        .noting(Found.note("morris-calls", walks.count(), trajectories));
  }

  private Explanation shown(Question question, Subject subject, Found found, double converged) {
    var parts = subject.parts();
    int size = parts.size();
    var unit = question.unit();
    var results =
        Found.byMeasure(
            found.attribution("mu-star", parts, 0, Sign.UNSIGNED, unit),
            found.attribution("sigma", parts, size, Sign.UNSIGNED, unit),
            found.attribution("mu", parts, 2 * size, Sign.SIGNED, unit));
    long calls = (long) trajectories * (size + 1);
    return new Explanation(results, calls, converged, found.constant());
  }

  /// mu-star of each column, then sigma of each, then mu of each, over walks that count so often.
  private static double[] measures(double[][] effects, int[] weights) {
    int size = effects[0].length;
    var measures = new double[3 * size];
    for (int column = 0; column < size; column++) {
      int count = 0;
      double sum = 0;
      double sizes = 0;
      for (int walk = 0; walk < weights.length; walk++) {
        count += weights[walk];
        sum += weights[walk] * effects[walk][column];
        sizes += weights[walk] * Math.abs(effects[walk][column]);
      }
      double mean = sum / count;
      double squares = 0;
      for (int walk = 0; walk < weights.length; walk++) {
        double off = effects[walk][column] - mean;
        squares += weights[walk] * off * off;
      }
      measures[column] = sizes / count;
      measures[size + column] = count < 2 ? 0 : Math.sqrt(squares / (count - 1));
      measures[2 * size + column] = mean;
    }
    return measures;
  }
}
