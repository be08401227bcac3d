package org.autopsie.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// A sweep that keeps its answers, killed in the middle and run again: how many rows are asked for
/// again that were kept.
record Resume(Bench bench, Progress progress) {
  static final long ROWS = 400_000;
  private static final long POLL_MILLIS = 2;

  Result result() {
    progress.report(0, 2, Named.RESUME.id());
    var folder = bench.scratch().resolve("cache");
    long kept = killed(folder, bench.scratch().resolve("kept"));
    progress.report(1, 2, Named.RESUME.id());
    var again = new AtomicLong();
    try (var predictor = Subjects.dense(bench.models(), Child.WIDTH)) {
      Child.remembering(predictor, folder)
          .run(
              new ManyRows(ROWS, row -> again.addAndGet(row < kept ? 1 : 0)),
              (first, count, numbers) -> {},
              Progress.SILENT);
    }
    return Result.plain(Named.RESUME, (double) again.get(), Bench.say("how-resume", ROWS, kept));
  }

  /// @return how many rows had been kept when it was killed
  private long killed(Path folder, Path told) {
    var child = OtherJava.start(folder, "resume", ROWS, told);
    try {
      while (kept(told) < ROWS / 2) {
        progress.check();
        if (child.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
          throw new Failure(Resume.class, "not-killed", child.exitValue());
        }
      }
      child.destroyForcibly().waitFor();
      return kept(told);
    } catch (IOException unread) {
      throw OtherJava.failed(unread);
    } catch (InterruptedException interrupted) {
      throw OtherJava.interrupted(interrupted);
    } finally {
      child.destroyForcibly();
    }
  }

  private static long kept(Path told) throws IOException {
    var bytes = Files.exists(told) ? Files.readAllBytes(told) : new byte[0];
    return bytes.length < Long.BYTES ? 0 : ByteBuffer.wrap(bytes).getLong();
  }
}
