package org.autopsie.instruments.tables;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.run.Column;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;
import org.autopsie.statistics.Interval;

/// What the model’s number does on average while one column goes through its range: `PD(v) = mean
/// over the other rows x of f(x with the column set to v)` (Friedman 2001, “Greedy function
/// approximation: a gradient boosting machine”, Annals of Statistics 29, section 8.2). For a linear
/// model it is a line with the column’s slope.
///
/// It asks the model `n · points` times for n rows. The band is a percentile interval that draws
/// the rows anew, point by point; for a single row there is none.
///
/// Not to be used alone: an average can be flat where one half of the rows rises and the other
/// falls (see [IndividualExpectation]); nor where columns go together.
///
/// @param column the column; empty: the first
/// @param points at how many places of the range the model is asked
/// @param centred whether the curve begins at 0, so that the band tells of the change alone
/// @param low where the range begins (one for all columns, or one for each); none: the smallest
///   number of the other rows
/// @param high where it ends; none: the largest number of the other rows
/// @param level the share of the drawn values inside the band
/// @param resamples how often the rows are drawn anew for the band
public record PartialDependence(
    @Column String column,
    @Range(min = 2, max = 1000) int points,
    boolean centred,
    List<Double> low,
    List<Double> high,
    @Range(min = 0.5, max = 0.9999) double level,
    @Range(min = 100, max = 20_000) int resamples)
    implements Explainer {
  public PartialDependence {
    low = List.copyOf(low);
    high = List.copyOf(high);
  }

  /// The first column at 21 places, a 95 % band.
  public PartialDependence() {
    this("", 21, false, List.of(), List.of(), 0.95, 2000);
  }

  @Override
  public String id() {
    return "partial-dependence";
  }

  @Override
  public boolean drawsLots() {
    return true;
  }

  @Override
  public List<String> measures() {
    return List.of(id());
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return Subject.refusal(() -> line(Subject.of(question)));
  }

  private Line line(Subject given) {
    var subject = given.otherRows(1);
    int place = subject.place(column);
    var at = Line.spaced(Ranges.ends(subject, low, high, place), points);
    var key = subject.key(id(), place, at);
    return new Line(subject.columns(), subject.background(), place, at, key);
  }

  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    watch.check();
    var line = line(Subject.of(question));
    int rows = line.rows().size();
    var explanation =
        new Study(question, watch, rows, level, resamples, random.nextLong())
            .run(
                line,
                (answers, units) -> weights -> means(answers, weights),
                (found, converged) -> shown(question, line, found, converged))
            .noting(Found.note("line-calls", line.count(), rows, points));
    return rows == 1 ? explanation.noting(Found.note("one-row")) : explanation;
  }

  private double[] means(double[] answers, int[] weights) {
    var means = new double[points];
    int count = 0;
    for (int row = 0; row < weights.length; row++) {
      int start = row * points;
      double off = centred ? answers[start] : 0;
      count += weights[row];
      for (int i = 0; i < points && weights[row] > 0; i++) {
        means[i] += weights[row] * (answers[start + i] - off);
      }
    }
    for (int i = 0; i < points; i++) {
      means[i] /= count;
    }
    return means;
  }

  private Explanation shown(Question question, Line line, Found found, double converged) {
    var curve =
        new Curve(
            id(),
            line.columns().get(line.place()),
            "",
            Arrays.stream(line.at()).boxed().toList(),
            Arrays.stream(found.values()).boxed().toList(),
            found.intervals().stream().map(Interval::low).toList(),
            found.intervals().stream().map(Interval::high).toList(),
            question.unit());
    var results = new LinkedHashMap<String, Payload>();
    results.put(curve.name(), curve);
    var notes = curve.values().stream().distinct().count() == 1;
    return new Explanation(
        results,
        line.count(),
        converged,
        notes ? List.of(Found.note("flat", curve.over())) : List.of());
  }
}
