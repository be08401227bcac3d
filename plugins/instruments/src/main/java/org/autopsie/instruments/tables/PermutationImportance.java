package org.autopsie.instruments.tables;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// How much the model leans on each column, over many rows: the column’s numbers are dealt anew
/// among the rows, and the model is asked again.
///
/// `importanceᵢ = mean over rows x and dealings π of |f(x) − f(x with column i from the row
/// π(x))|`. Breiman (2001, “Random forests”, Machine Learning 45) and Fisher, Rudin and Dominici
/// (2019, “All models are wrong, but many are useful”, Journal of Machine Learning Research 20)
/// measure how much more often the model is wrong; here no true answers are needed: what is
/// measured is how far the model’s number moves, whether that makes it better or worse. A column
/// that the model does not read has exactly 0. The rows are the other rows alone; the one that is
/// explained plays no part.
///
/// It asks the model `n · (1 + d · shuffles)` times for n rows of d columns. The intervals are
/// percentile intervals that draw the rows anew.
///
/// Not to be used where columns go together: dealing one anew makes rows that nobody has.
///
/// @param shuffles how often the numbers are dealt anew
/// @param level the share of the drawn values inside an interval
/// @param resamples how often the rows are drawn anew for the intervals
public record PermutationImportance(
    @Range(min = 1, max = 1000) int shuffles,
    @Range(min = 0.5, max = 0.9999) double level,
    @Range(min = 100, max = 20_000) int resamples)
    implements Explainer {

  /// Ten dealings, 95 % intervals.
  public PermutationImportance() {
    this(10, 0.95, 2000);
  }

  @Override
  public String id() {
    return "permutation-importance";
  }

  @Override
  public boolean drawsLots() {
    return true;
  }

  @Override
  public List<String> measures() {
    return List.of("importance");
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return Subject.refusal(() -> Subject.of(question).severalColumns().otherRows(2));
  }

  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    watch.check();
    var subject = Subject.of(question).severalColumns().otherRows(2);
    long seed = random.nextLong();
    var deals = deals(subject, seed);
    int rows = subject.background().size();
    return new Study(question, watch, rows, level, resamples, seed + 1)
        .run(
            deals,
            (answers, units) -> {
              var changes = deals.changes(answers, units);
              return weights -> means(changes, weights);
            },
            (found, converged) -> shown(question, subject, found, converged, deals.count()))
        .noting(Found.note("importance-calls", deals.count(), rows, shuffles));
  }

  private Deals deals(Subject subject, long seed) {
    var random = new SplittableRandom(seed);
    int rows = subject.background().size();
    var orders =
        IntStream.range(0, shuffles)
            .mapToObj(_ -> MorrisWalks.shuffled(rows, random))
            .toArray(int[][]::new);
    return new Deals(subject, orders, subject.key(id(), shuffles, seed));
  }

  private static Explanation shown(
      Question question, Subject subject, Found found, double converged, long calls) {
    var importance =
        found.attribution("importance", subject.parts(), 0, Found.Sign.UNSIGNED, question.unit());
    return new Explanation(Found.byMeasure(importance), calls, converged, found.constant());
  }

  /// The mean change of each column over rows that count so often.
  private static double[] means(double[][] changes, int[] weights) {
    var means = new double[changes[0].length];
    int count = 0;
    for (int row = 0; row < weights.length; row++) {
      count += weights[row];
      for (int column = 0; column < means.length; column++) {
        means[column] += weights[row] * changes[row][column];
      }
    }
    for (int column = 0; column < means.length; column++) {
      means[column] /= count;
    }
    return means;
  }
}
