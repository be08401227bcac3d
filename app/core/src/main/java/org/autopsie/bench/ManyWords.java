package org.autopsie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.autopsie.run.Progress;

/// An axis and twenty words on the vectors of three million words, each of 300 numbers, in a file
/// of 3.6 GB that is opened anew each time; and how much memory of its own that takes, in a Java of
/// its own.
record ManyWords(Bench bench, Progress progress) {
  private static final long MANY = 3_000_000;
  private static final double MOST_BYTES = 1L << 30;
  private static final int TIMES = 5;

  Result result() {
    var file = WordsFile.of(bench.scratch(), MANY);
    try {
      file.write(progress);
      boolean cold = ColdFile.letGo(file.file());
      double first = file.millis(progress);
      var times = new double[TIMES];
      for (int i = 0; i < TIMES; i++) {
        progress.report(i, TIMES, Named.VECTORS_3M.id());
        times[i] = file.millis(progress);
      }
      Arrays.sort(times);
      double memory = OtherJava.told(bench.scratch(), "vectors", MANY);
      boolean held = memory <= MOST_BYTES;
      return Result.plain(
          Named.VECTORS_3M,
          held ? times[TIMES - 1] : Double.POSITIVE_INFINITY,
          Bench.say(
              "how-vectors",
              TIMES,
              times[TIMES / 2],
              first,
              memory / (1 << 20),
              times[TIMES - 1],
              cold ? 1 : 0));
    } finally {
      remove(file);
    }
  }

  private static void remove(WordsFile file) {
    try {
      Files.deleteIfExists(file.file());
    } catch (IOException left) {
      throw OtherJava.failed(left);
    }
  }
}
