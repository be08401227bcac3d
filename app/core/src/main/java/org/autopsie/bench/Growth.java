package org.autopsie.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.autopsie.perturb.Reading;
import org.autopsie.perturb.Sweep;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Quantiles;

/// Whether a probe takes longer in a longer sweep.
record Growth(Bench bench, Progress progress) {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
  private static final int WIDTH = 1024;

  /// Smaller sweeps are repeated until so many probes were asked, or so often.
  private static final int PROBES = 200_000;

  private static final int SWEEPS = 100;

  Result result() {
    var times = SIZES.stream().map(_ -> new ArrayList<Double>()).toList();
    try (var predictor = Subjects.dense(bench.models(), WIDTH)) {
      var sweep = new Sweep(predictor, new Reading.Score("score-1"));
      time(sweep, 0, new ArrayList<>());
      time(sweep, 2, new ArrayList<>());
      for (int turn = 0; turn < bench.effort().rounds() * SIZES.size(); turn++) {
        progress.report(turn, (long) bench.effort().rounds() * SIZES.size(), Named.GROWTH.id());
        int i = place(turn, SIZES.size());
        time(sweep, i, times.get(i));
      }
    }
    var micros = times.stream().mapToDouble(Growth::median).toArray();
    double slowest = Arrays.stream(micros).max().orElseThrow();
    double quickest = Arrays.stream(micros).min().orElseThrow();
    return Result.plain(
        Named.GROWTH,
        slowest / quickest,
        Bench.say("how-growth", micros[0], micros[1], micros[2], micros[3]));
  }

  private static double median(List<Double> times) {
    return Quantiles.median(times.stream().mapToDouble(time -> time).toArray());
  }

  /// Down through the sizes, then up again, so that a slow while falls on all alike; the shortest
  /// sweeps, of which there are fewest probes, are not measured while everything is new.
  private static int place(int turn, int sizes) {
    int place = turn % sizes;
    return turn / sizes % 2 == 1 ? place : sizes - 1 - place;
  }

  /// Adds the time of a probe in each sweep of that size, in microseconds.
  private void time(Sweep sweep, int place, List<Double> times) {
    int size = SIZES.get(place);
    for (int i = 0; i < Math.clamp(PROBES / size, 1, SWEEPS); i++) {
      long start = System.nanoTime();
      sweep(sweep, size);
      times.add((System.nanoTime() - start) / 1e3 / size);
    }
  }

  private void sweep(Sweep sweep, int size) {
    progress.check();
    sweep.run(new ManyRows(size), (first, count, numbers) -> {}, Progress.SILENT);
  }
}
