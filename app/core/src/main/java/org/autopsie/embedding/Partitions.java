package org.autopsie.embedding;

import java.util.random.RandomGenerator;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Permutation;

/// All ways to deal the units of two groups anew, in the same sizes.
@SuppressWarnings("ArrayRecordComponent")
record Partitions(double[] first, double[] second) {
  /// So many ways are gone through one by one.
  static final long MOST = 1_000_000;

  /// Ways to choose, or one more than [#MOST] where there are more.
  static long ways(int all, int chosen) {
    long ways = 1;
    for (int i = 1; i <= Math.min(chosen, all - chosen); i++) {
      ways = ways * (all - i + 1) / i;
      if (ways > MOST) {
        return MOST + 1;
      }
    }
    return ways;
  }

  Weat.Chance chance(int draws, RandomGenerator random, Progress progress) {
    long ways = ways(first.length + second.length, first.length);
    if (ways <= MOST) {
      return new Weat.Chance((double) new Counting(progress).count() / ways, ways, true);
    }
    progress.check();
    double p = Permutation.pValue(first, second, draws, Permutation.Side.FIRST_LARGER, random);
    return new Weat.Chance(p, draws, false);
  }

  /// Goes through every way to choose the first group. With the sizes fixed, `Σ first − Σ second`
  /// grows with `Σ first` alone.
  private final class Counting {
    private final double[] all = new double[first.length + second.length];
    private final double least;
    private final Progress progress;
    private long count;

    Counting(Progress progress) {
      this.progress = progress;
      System.arraycopy(first, 0, all, 0, first.length);
      System.arraycopy(second, 0, all, first.length, second.length);
      double observed = 0;
      double size = 0;
      for (int i = 0; i < all.length; i++) {
        observed += i < first.length ? all[i] : 0;
        size += Math.abs(all[i]);
      }
      least = observed - 1e-12 * size; // equal up to rounding is equal
    }

    long count() {
      choose(0, first.length, 0);
      return count;
    }

    private void choose(int from, int left, double sum) {
      if (left == 0) {
        count += sum >= least ? 1 : 0;
        return;
      }
      if (left == first.length - 1) {
        progress.check();
      }
      for (int i = from; i <= all.length - left; i++) {
        choose(i + 1, left - 1, sum + all[i]);
      }
    }
  }
}
