package org.autopsie.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.autopsie.model.Input;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Probes;
import org.autopsie.perturb.Reading;
import org.autopsie.perturb.Sweep;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Quantiles;

/// How soon a caller is answered who cancels at a random moment: sweeps of pictures and of rows in
/// turn, with what is under way still ending in the background.
record Cancels(Bench bench, Progress progress) {
  private static final long LATEST_NANOS = 400_000_000;
  private static final long FOR_EVER = 1L << 40;

  Result result() {
    var random = bench.random();
    var pictures = Subjects.pictures(4, random);
    int count = bench.effort().cancels();
    var waits = new double[count];
    try (var cnn = Subjects.cnn(bench.models());
        var dense = Subjects.dense(bench.models(), 256)) {
      for (int i = 0; i < count; i++) {
        progress.report(i, count, Named.CANCEL_P95.id());
        var probes = i % 2 == 0 ? new Round(pictures) : new ManyRows(FOR_EVER);
        waits[i] = wait(i % 2 == 0 ? cnn : dense, probes, random.nextLong(LATEST_NANOS));
      }
    }
    return Result.plain(
        Named.CANCEL_P95, Quantiles.of(waits, 0.95), Bench.say("how-cancel", count));
  }

  /// Milliseconds between the cancel and the answer.
  private double wait(Predictor predictor, Probes probes, long after) {
    progress.check();
    long moment = System.nanoTime() + after;
    var sweep = new Sweep(predictor, new Reading.Score("score-1"));
    try {
      sweep.run(probes, (first, count, numbers) -> {}, new At(moment));
    } catch (CancellationException answered) {
      return (double) (System.nanoTime() - moment) / 1e6;
    }
    throw new IllegalStateException("a sweep without end came to its end");
  }

  /// Somebody who cancels at that moment.
  private record At(long moment) implements Progress {
    @Override
    public void report(long done, long total, String what) {}

    @Override
    public boolean cancelled() {
      return System.nanoTime() - moment >= 0;
    }
  }

  /// The same few inputs over and over.
  private record Round(List<Input> inputs) implements Probes.Inputs {
    private Round {
      inputs = new ArrayList<>(inputs);
    }

    @Override
    public long count() {
      return FOR_EVER;
    }

    @Override
    public String key() {
      return "";
    }

    @Override
    public Input at(long index) {
      return inputs.get((int) (index % inputs.size()));
    }
  }
}
