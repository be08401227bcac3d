package org.autopsie.instruments.tables;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.perturb.Probes;
import org.autopsie.statistics.Bootstrap;

/// Puts rows before the model and works measures out of the answers, with intervals. It stops by at
/// a sixteenth, a quarter and a half of the rows, always at the same places whatever the batches,
/// so that what is known so far can be shown and compared.
///
/// @param question what is asked
/// @param watch who waits
/// @param units into how many independent units of equal length the rows fall; the intervals draw
///   whole units anew
/// @param level the share of the drawn values inside an interval
/// @param resamples how often the units are drawn anew
/// @param seed decides the draws
/// @param compared how many of the values, from the first on, tell how far it has converged
record Study(
    Question question,
    Watch watch,
    int units,
    double level,
    int resamples,
    long seed,
    int compared) {
  private static final int[] PARTS = {16, 4, 2};

  /// All values tell how far it has converged.
  Study(Question question, Watch watch, int units, double level, int resamples, long seed) {
    this(question, watch, units, level, resamples, seed, Integer.MAX_VALUE);
  }

  /// The same, where only the first values can be compared with one another.
  Study comparing(int first) {
    return new Study(question, watch, units, level, resamples, seed, first);
  }

  /// The arithmetic of a method.
  @FunctionalInterface
  interface Measures {

    /// The measures as they depend on how often each unit counts.
    ///
    /// @param answers the answers, of which those of the first `units` units are there
    Bootstrap.Statistics of(double[] answers, int units);
  }

  /// Puts values in the form in which they are shown.
  @FunctionalInterface
  interface Shown {
    Explanation of(Found found, double converged);
  }

  /// Asks about every row, and gives the explanation once all is known.
  ///
  /// @throws org.autopsie.run.Failure where an answer is not a finite number; it names the row
  Explanation run(Probes.Rows probes, Measures measures, Shown shown) {
    var stops = new Stops(measures, shown);
    long length = probes.count() / units;
    var answers =
        new Asking(question, watch)
            .all(probes, (sofar, there) -> stops.pass(sofar, (int) (there / length)));
    var whole = measures.of(answers, units);
    var values = whole.of(once(units));
    var random = new SplittableRandom(seed);
    var intervals =
        Bootstrap.together(
            units,
            resamples,
            level,
            random,
            weights -> {
              watch.check();
              return whole.of(weights);
            });
    return shown.of(new Found(values, intervals), moved(stops.last, values));
  }

  private final class Stops {
    private final Measures measures;
    private final Shown shown;
    private double[] last = {};
    private int next;

    Stops(Measures measures, Shown shown) {
      this.measures = measures;
      this.shown = shown;
    }

    void pass(double[] answers, int there) {
      while (next < PARTS.length && there >= share(next)) {
        watch.check();
        var values = measures.of(answers, share(next)).of(once(share(next)));
        watch.soFar(shown.of(new Found(values), moved(last, values)));
        last = values;
        next++;
      }
    }

    private int share(int stop) {
      return Math.max(1, units / PARTS[stop]);
    }
  }

  private static int[] once(int units) {
    var weights = new int[units];
    Arrays.fill(weights, 1);
    return weights;
  }

  /// How far the values moved between two looks, as a share of the largest one; 0 where all are 0,
  /// and 1 at the first look.
  private double moved(double[] before, double[] after) {
    if (before.length == 0) {
      return 1;
    }
    double most = 0;
    double largest = 0;
    for (int i = 0; i < Math.min(compared, after.length); i++) {
      most = Math.max(most, Math.abs(after[i] - before[i]));
      largest = Math.max(largest, Math.abs(after[i]));
    }
    return largest == 0 ? 0 : most / largest;
  }
}
