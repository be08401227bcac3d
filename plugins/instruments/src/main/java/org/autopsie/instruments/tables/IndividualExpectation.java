package org.autopsie.instruments.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.run.Column;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// What the model’s number does for each row on its own while one column goes through its range:
/// one curve a row, `ICEₓ(v) = f(x with the column set to v)` (Goldstein, Kapelner, Bleich and
/// Pitkin 2015, “Peeking inside the black box: visualizing statistical learning with plots of
/// individual conditional expectation”, Journal of Computational and Graphical Statistics 24).
/// Curves that are not parallel say that the column’s effect depends on other columns.
///
/// `ice` is the curve of the row that is explained; `ice-rows` the curves of that row and of the
/// other ones, a row each. It asks the model `points` times for each row and draws no lots.
///
/// Not to be used where columns go together: parts of a curve then stand for rows that nobody has.
///
/// @param column the column; empty: the first
/// @param points at how many places of the range the model is asked
/// @param centred whether all curves begin at 0
/// @param rows of how many other rows, the first ones, a curve is made
/// @param low where the range begins (one for all columns, or one for each); none: the smallest
///   number of the other rows
/// @param high where it ends; none: the largest number of the other rows
public record IndividualExpectation(
    @Column String column,
    @Range(min = 2, max = 1000) int points,
    boolean centred,
    @Range(min = 0, max = 1000) int rows,
    List<Double> low,
    List<Double> high)
    implements Explainer {
  public IndividualExpectation {
    low = List.copyOf(low);
    high = List.copyOf(high);
  }

  /// The first column at 21 places, 50 other rows.
  public IndividualExpectation() {
    this("", 21, false, 50, List.of(), List.of());
  }

  @Override
  public String id() {
    return "ice";
  }

  @Override
  public boolean drawsLots() {
    return false;
  }

  @Override
  public List<String> measures() {
    return List.of("ice", "ice-rows");
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return Subject.refusal(() -> line(Subject.of(question)));
  }

  private Line line(Subject subject) {
    int place = subject.place(column);
    var at = Line.spaced(Ranges.ends(subject, low, high, place), points);
    var all = new ArrayList<double[]>();
    all.add(subject.row());
    all.addAll(subject.background().subList(0, Math.min(rows, subject.background().size())));
    return new Line(subject.columns(), all, place, at, subject.key(id(), place, at, rows));
  }

  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    watch.check();
    var line = line(Subject.of(question));
    boolean[] first = {true};
    var answers =
        new Asking(question, watch)
            .all(
                line,
                (sofar, there) -> {
                  if (first[0] && there >= points) {
                    first[0] = false;
                    watch.soFar(shown(question, line, Arrays.copyOf(sofar, points)));
                  }
                });
    return shown(question, line, answers)
        .noting(Found.note("line-calls", line.count(), line.rows().size(), points));
  }

  private Explanation shown(Question question, Line line, double[] answers) {
    var start = Line.Start.of(centred);
    var results = new LinkedHashMap<String, Payload>();
    var none = Collections.nCopies(points, Double.NaN);
    var over = line.columns().get(line.place());
    var at = Arrays.stream(line.at()).boxed().toList();
    var own = Arrays.stream(line.curve(answers, 0, start)).boxed().toList();
    results.put("ice", new Curve("ice", over, "", at, own, none, none, question.unit()));
    int there = answers.length / points;
    var cells =
        IntStream.range(0, there)
            .mapToObj(row -> Arrays.stream(line.curve(answers, row, start)).boxed().toList())
            .flatMap(List::stream)
            .toList();
    results.put(
        "ice-rows",
        new Grid(
            "ice-rows",
            "row",
            IntStream.range(0, there).mapToObj(String::valueOf).toList(),
            over,
            at.stream().map(String::valueOf).toList(),
            cells,
            question.unit()));
    var flat = cells.stream().distinct().count() == 1;
    return new Explanation(
        results, line.count(), Double.NaN, flat ? List.of(Found.note("flat", over)) : List.of());
  }
}
