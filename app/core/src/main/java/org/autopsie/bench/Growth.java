package org.autopsie.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.perturb.Reading;
import org.autopsie.perturb.Sweep;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Quantiles;

/// Whether a probe takes longer in a longer sweep.
record Growth(Bench bench, Progress progress) {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
  private static final int WIDTH = 1024;

  /// For so many of the shortest sweeps Java compiles beside them, which takes a processor from
  /// them; they are not counted, nor is one turn of all.
  private static final int NEW = 400;

  /// After each of the longest sweeps the shorter ones come in turn, so often: where the machine is
  /// slow for a while, all of them are.
  private static final int TURNS = 4;

  /// How often a sweep of each size comes in a turn; the longest comes once in all turns.
  private static final List<Integer> SWEEPS = List.of(25, 5, 1);

  Result result() {
    var times = SIZES.stream().<List<Double>>map(_ -> new ArrayList<>()).toList();
    try (var predictor = Subjects.dense(bench.models(), WIDTH)) {
      var sweep = new Sweep(predictor, new Reading.Score("score-1"));
      IntStream.range(0, NEW).forEach(_ -> micros(sweep, SIZES.getFirst()));
      turn(sweep, times);
      times.forEach(List::clear);
      for (int round = 0; round < bench.effort().rounds(); round++) {
        progress.report(round, bench.effort().rounds(), Named.GROWTH.id());
        times.getLast().add(micros(sweep, SIZES.getLast()));
        IntStream.range(0, TURNS).forEach(_ -> turn(sweep, times));
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

  private void turn(Sweep sweep, List<List<Double>> times) {
    for (int place = 0; place < SWEEPS.size(); place++) {
      for (int i = 0; i < SWEEPS.get(place); i++) {
        times.get(place).add(micros(sweep, SIZES.get(place)));
      }
    }
  }

  /// The time of a probe in a sweep of that size, in microseconds.
  private double micros(Sweep sweep, int size) {
    progress.check();
    long start = System.nanoTime();
    sweep.run(new ManyRows(size), (first, count, numbers) -> {}, Progress.SILENT);
    return (System.nanoTime() - start) / 1e3 / size;
  }
}
