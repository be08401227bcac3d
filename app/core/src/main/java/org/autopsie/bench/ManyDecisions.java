package org.autopsie.bench;

import java.io.IOException;
import java.nio.file.Files;
import org.autopsie.run.Progress;

/// Every measure by group of many decisions beside reading the same columns of the same file, in
/// turn; and how much memory that takes, in a Java of its own.
record ManyDecisions(Bench bench, Progress progress) {
  private static final long MANY = 10_000_000;
  private static final long MIDDLE = 1_000_000;
  private static final long FEW = 100_000;
  private static final double MIB = 1 << 20;

  Result result() {
    var few = slower(FEW, bench.effort().brief());
    var middle = slower(MIDDLE, bench.effort().brief());
    var file = DecisionFile.of(bench.scratch(), MANY);
    file.write(MANY, progress);
    double memory = OtherJava.told(bench.scratch(), "fairness", MANY);
    var many = slower(file, bench.effort());
    remove(file);
    var found =
        new Result(
            Named.FAIRNESS_10M,
            Pairs.median(many),
            Pairs.interval(many, bench.random()),
            Named.FAIRNESS_10M.bound(),
            Bench.say(
                "how-fairness",
                many.length,
                Pairs.median(few),
                Pairs.median(middle),
                memory / MIB));
    return found
        .beside("ratio_100k", Pairs.median(few))
        .beside("ratio_1m", Pairs.median(middle))
        .beside("peak_memory_mib", memory / MIB);
  }

  private double[] slower(long rows, Effort effort) {
    var file = DecisionFile.of(bench.scratch(), rows);
    file.write(rows, progress);
    try {
      return slower(file, effort);
    } finally {
      remove(file);
    }
  }

  private double[] slower(DecisionFile file, Effort effort) {
    return Pairs.run(
            () -> file.scan(progress),
            () -> file.measure(progress),
            effort,
            Named.FAIRNESS_10M.id(),
            progress)
        .slower();
  }

  private static void remove(DecisionFile file) {
    try {
      Files.deleteIfExists(file.file());
    } catch (IOException left) {
      throw OtherJava.failed(left);
    }
  }
}
