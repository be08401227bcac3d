package org.autopsie.bench;

import java.util.Arrays;
import java.util.List;
import org.autopsie.perturb.Reading;
import org.autopsie.perturb.Sweep;
import org.autopsie.run.Progress;

/// Whether a probe takes longer in a longer sweep.
record Growth(Bench bench, Progress progress) {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
  private static final int WIDTH = 512;

  /// Smaller sweeps are repeated until so many probes were asked.
  private static final int PROBES = 200_000;

  Result result() {
    var best = new double[SIZES.size()];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    try (var predictor = Subjects.dense(bench.models(), WIDTH)) {
      var sweep = new Sweep(predictor, new Reading.Score("score-1"));
      nanosEach(sweep, SIZES.getFirst());
      nanosEach(sweep, SIZES.get(2));
      for (int turn = 0; turn < bench.effort().rounds() * best.length; turn++) {
        progress.report(turn, (long) bench.effort().rounds() * best.length, Named.GROWTH.id());
        int i = place(turn, best.length);
        best[i] = Math.min(best[i], nanosEach(sweep, SIZES.get(i)));
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

  /// Up through the sizes, then down again, so that a slow while falls on all alike.
  private static int place(int turn, int sizes) {
    int place = turn % sizes;
    return turn / sizes % 2 == 0 ? place : sizes - 1 - place;
  }

  private double nanosEach(Sweep sweep, int size) {
    int sweeps = Math.max(1, PROBES / size);
    long start = System.nanoTime();
    for (int i = 0; i < sweeps; i++) {
      sweep(sweep, size);
    }
    return (double) (System.nanoTime() - start) / (double) ((long) sweeps * size);
  }

  private void sweep(Sweep sweep, int size) {
    progress.check();
    sweep.run(new ManyRows(size), (first, count, numbers) -> {}, Progress.SILENT);
  }
}
