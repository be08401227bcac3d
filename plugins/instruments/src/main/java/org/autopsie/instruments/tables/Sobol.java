package org.autopsie.instruments.tables;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// Sobol’ indices: which share of the ups and downs of the model’s number each column is
/// responsible for, when all columns vary at once and independently, each evenly over its range.
///
/// The rows are sampled as Saltelli et al. (2010, “Variance based sensitivity analysis of model
/// output”, Computer Physics Communications 181) have it: two samples A and B of `samples` rows,
/// and for each column i the rows A with that column taken from B. With `f` less its mean and the
/// variance V over A and B together,
///
/// - first order (their formula 19, b): `Sᵢ = mean(f(B) (f(ABᵢ) − f(A))) / V`, the column alone;
/// - total order (Jansen 1999, their formula 19, f): `Tᵢ = mean((f(A) − f(ABᵢ))²) / 2V`, the column
///   with all its interplays;
/// - second order (Saltelli 2002): `Sᵢⱼ = (mean(f(BAᵢ) f(ABⱼ)) − mean(f(A) f(B))) / V − Sᵢ − Sⱼ`,
///   what two columns do together beyond what each does alone.
///
/// The variance V itself is given beside them.
///
/// It asks the model `samples · (d + 2)` times for d columns, `samples · (2d + 2)` with the second
/// order. The intervals are percentile intervals that draw the base rows anew; with a Sobol’
/// sequence they are wider than they need be, as the sequence is more even than lots.
///
/// Not to be used where columns go together (age and years of work): it puts rows before the model
/// that nobody has, and the shares then have no meaning. An index tells how much the number varies,
/// not in which direction.
///
/// @param samples base rows; a power of two is best with the sequence
/// @param sampling how the base rows are chosen
/// @param secondOrder also asks about each pair of columns
/// @param low lowest number of each column, or one for all; none: the smallest of the other rows
/// @param high highest number of each column, or one for all; none: the largest of the other rows
/// @param level the share of the drawn values inside an interval
/// @param resamples how often the base rows are drawn anew for the intervals
public record Sobol(
    @Range(min = 8, max = 65_536) int samples,
    Sampling sampling,
    boolean secondOrder,
    List<Double> low,
    List<Double> high,
    @Range(min = 0.5, max = 0.9999) double level,
    @Range(min = 100, max = 20_000) int resamples)
    implements Explainer {
  public Sobol {
    low = List.copyOf(low);
    high = List.copyOf(high);
  }

  /// 1,024 base rows from a Sobol’ sequence, ranges from the other rows, 95 % intervals.
  public Sobol() {
    this(1024, Sampling.SEQUENCE, false, List.of(), List.of(), 0.95, 2000);
  }

  @Override
  public String id() {
    return "sobol";
  }

  @Override
  public boolean drawsLots() {
    return true;
  }

  @Override
  public List<String> measures() {
    return List.of("first-order", "total-order", "second-order", "variance");
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
    var design = design(subject, ranges, seed, watch);
    var indices = new SobolIndices(subject.columns().size(), secondOrder);
    var results = new SobolResults(subject, secondOrder, design.count());
    var explanation =
        new Study(question, watch, samples, level, resamples, seed + 1)
            .comparing(indices.shares())
            .run(design, (answers, units) -> weights -> indices.of(answers, weights), results::of);
    return explanation.noting(
        Found.note("sobol-calls", design.count(), samples, design.count() / samples));
  }

  private SobolDesign design(Subject subject, Ranges ranges, long seed, Watch watch) {
    var points = sampling.pairs(subject.columns().size(), seed);
    var base = new double[samples][points.dimensions()];
    for (int i = 0; i < samples; i++) {
      watch.check();
      points.point(i, base[i], 0);
    }
    var key = subject.key(id(), samples, sampling, secondOrder, ranges, seed);
    return new SobolDesign(subject.columns(), ranges, base, secondOrder, key);
  }
}
