package org.autopsie.bench;

import java.io.IOException;
import java.nio.file.Files;
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

  /// Bytes; infinity where that Java did not come to the end.
  private double live(long rows) {
    var told = bench.scratch().resolve("heap-" + rows);
    var child = OtherJava.start(bench.scratch(), "heap", rows, told);
    try {
      return child.waitFor() == 0
          ? Double.parseDouble(Files.readString(told))
          : Double.POSITIVE_INFINITY;
    } catch (IOException unread) {
      throw OtherJava.failed(unread);
    } catch (InterruptedException interrupted) {
      throw OtherJava.interrupted(interrupted);
    } finally {
      child.destroyForcibly();
    }
  }

  private static double mebibytes(double bytes) {
    return bytes / (1 << 20);
  }
}
