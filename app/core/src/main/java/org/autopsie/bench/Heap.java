package org.autopsie.bench;

import org.autopsie.run.Progress;

/// The live heap of a long sweep beside that of a short one, each in a Java of its own that may
/// have 256 MiB.
record Heap(Bench bench, Progress progress) {
  private static final long FEW = 10_000;
  private static final long MANY = 1_000_000;

  Result result() {
    progress.report(0, 2, Named.SWEEP_HEAP.id());
    double few = live(FEW);
    progress.report(1, 2, Named.SWEEP_HEAP.id());
    double many = live(MANY);
    return Result.plain(
        Named.SWEEP_HEAP, many / few, Bench.say("how-heap", mebibytes(few), mebibytes(many)));
  }

  private double live(long rows) {
    return OtherJava.told(bench.scratch(), "heap", rows);
  }

  private static double mebibytes(double bytes) {
    return bytes / (1 << 20);
  }
}
