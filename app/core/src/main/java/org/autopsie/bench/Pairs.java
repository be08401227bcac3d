package org.autopsie.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;
import org.autopsie.statistics.Quantiles;

/// The same work done in two ways, in turn, in blocks: what else the machine does falls on both.
///
/// @param bare how long each piece of work took by the model alone, block by block, in nanoseconds
/// @param ours how long the same piece took by ours
record Pairs(List<double[]> bare, List<double[]> ours) {
  private static final int FEWEST = 2;
  private static final int RESAMPLES = 9999;
  private static final double LEVEL = 0.95;

  /// Of the middle; a little less than what a [Result] asks, which is of the bound.
  private static final double NARROW = 0.025;

  /// Runs the blocks; every other pair begins with ours. Further pairs follow while the interval is
  /// too wide to tell; how wide it is decides that, never what it says.
  ///
  /// @param bare a piece of work by the model alone
  /// @param ours the same piece
  static Pairs run(Runnable bare, Runnable ours, Effort effort, String name, Progress progress) {
    long start = System.nanoTime();
    bare.run();
    block(ours, effort.warmNanos(), progress);
    var pairs = new Pairs(new ArrayList<>(), new ArrayList<>());
    for (int pair = 0; pair < effort.mostPairs(); pair++) {
      boolean late = pair >= FEWEST && System.nanoTime() - start > effort.mostNanos();
      if (late || (pair >= effort.pairs() && pairs.isNarrow())) {
        break;
      }
      progress.report(pair, Math.max(pair + 1, effort.pairs()), name);
      if (pair % 2 == 0) {
        pairs.bare.add(block(bare, effort.blockNanos(), progress));
        pairs.ours.add(block(ours, effort.blockNanos(), progress));
      } else {
        pairs.ours.add(block(ours, effort.blockNanos(), progress));
        pairs.bare.add(block(bare, effort.blockNanos(), progress));
      }
    }
    return pairs;
  }

  private static double[] block(Runnable work, long least, Progress progress) {
    var times = new ArrayList<Double>();
    long start = System.nanoTime();
    long last = start;
    while (last - start < least) {
      progress.check();
      work.run();
      long now = System.nanoTime();
      times.add((double) (now - last));
      last = now;
    }
    return times.stream().mapToDouble(time -> time).toArray();
  }

  /// True where the interval of the middle is narrow enough to say on which side of a bound it
  /// lies.
  boolean isNarrow() {
    var ratios = slower();
    var interval = interval(ratios, RandomGeneratorFactory.of("L64X128MixRandom").create(0));
    return (interval.high() - interval.low()) / 2 <= NARROW * median(ratios);
  }

  /// For each pair, how many times longer ours took.
  double[] slower() {
    var ratios = new double[ours.size()];
    Arrays.setAll(ratios, i -> mean(ours.get(i)) / mean(bare.get(i)));
    return ratios;
  }

  /// For each pair, our throughput ÷ that of the model alone.
  double[] throughput() {
    return Arrays.stream(slower()).map(ratio -> 1 / ratio).toArray();
  }

  private static double mean(double[] times) {
    return Arrays.stream(times).average().orElse(Double.NaN);
  }

  /// The 95th percentile of single pieces of work, in milliseconds.
  static double p95(List<double[]> blocks) {
    var all = blocks.stream().flatMapToDouble(Arrays::stream).toArray();
    return Quantiles.of(all, 0.95) / 1e6;
  }

  /// The middle ratio.
  static double median(double[] ratios) {
    return Quantiles.median(ratios);
  }

  /// The interval of the median, by resampling whole pairs; none for a single pair.
  static Interval interval(double[] ratios, RandomGenerator random) {
    return Bootstrap.oneWay(
        ratios.length, RESAMPLES, LEVEL, random, weights -> median(drawn(ratios, weights)));
  }

  private static double[] drawn(double[] ratios, int[] weights) {
    var drawn = new double[ratios.length];
    int at = 0;
    for (int i = 0; i < ratios.length; i++) {
      Arrays.fill(drawn, at, at + weights[i], ratios[i]);
      at += weights[i];
    }
    return drawn;
  }
}
