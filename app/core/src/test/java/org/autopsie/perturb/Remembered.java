package org.autopsie.perturb;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.autopsie.data.SweepCache;
import org.autopsie.run.Progress;

/// A second program for tests: sweeps with a cache and prints how many answers it was handed.
final class Remembered {
  static final long COUNT = 200_000;
  static final Reading BOTH = new Reading.Scores(List.of("up", "down"));

  private Remembered() {}

  static void main(String[] args) {
    var ran =
        sweep(new Asked(x -> Math.sin(x)), Path.of(args[0]), Integer.parseInt(args[1]))
            .run(
                Asked.counting(COUNT),
                (first, count, numbers) -> {
                  System.out.println(first + count);
                  System.out.flush();
                },
                Progress.SILENT);
    System.out.println("asked " + ran.asked() + " known " + ran.remembered());
  }

  static Sweep sweep(Asked model, Path cache, int batch) {
    var engine = Engine.STANDARD.batches(batch).remembering(new SweepCache(cache, 1L << 30));
    return new Sweep(model, BOTH, engine);
  }

  /// Starts it in a Java of its own.
  static Process start(Path cache, int batch, Path output) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Remembered.class.getName(),
            cache.toString(),
            Integer.toString(batch));
    File file = output.toFile();
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(file).start();
  }
}
