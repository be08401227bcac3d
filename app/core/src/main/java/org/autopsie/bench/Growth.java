package org.autopsie.bench;

import java.util.Arrays;
import java.util.List;
import org.autopsie.perturb.Reading;
import org.autopsie.perturb.Sweep;
import org.autopsie.run.Progress;

/// Whether a probe takes longer in a longer sweep.
record Growth(Bench bench, Progress progress) {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
  private static final int PROBES = 1_000_000;
  private static final int MOST_SWEEPS = 200;

  Result result() {
    var best = new double[SIZES.size()];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    var slow = SlowRows.open(bench.models(), bench.random(), progress);
    try (var predictor = slow.predictor()) {
      var sweep = new Sweep(predictor, new Reading.Score("score-1"));
      sweep(sweep, SIZES.get(2));
      for (int round = 0; round < bench.effort().rounds(); round++) {
        for (int i = 0; i < best.length; i++) {
          progress.report(
              round * best.length + i,
              (long) bench.effort().rounds() * best.length,
              Named.GROWTH.id());
          best[i] = Math.min(best[i], nanosEach(sweep, SIZES.get(i)));
        }
      }
    }
    double slowest = Arrays.stream(best).max().orElseThrow();
    double quickest = Arrays.stream(best).min().orElseThrow();
    var micros = Arrays.stream(best).map(nanos -> nanos / 1000).toArray();
    return Result.plain(
        Named.GROWTH,
        slowest / quickest,
        Bench.say("how-growth", micros[0], micros[1], micros[2], micros[3]));
  }

  private double nanosEach(Sweep sweep, int size) {
    int sweeps = Math.min(MOST_SWEEPS, PROBES / size);
    long start = System.nanoTime();
    for (int i = 0; i < sweeps; i++) {
      sweep(sweep, size);
    }
    return (double) (System.nanoTime() - start) / ((long) sweeps * size);
  }

  private void sweep(Sweep sweep, int size) {
    progress.check();
    sweep.run(new ManyRows(size), (first, count, numbers) -> {}, Progress.SILENT);
  }
}
