package org.autopsie.bench;

import java.util.List;
import org.autopsie.model.Bare;
import org.autopsie.model.Input;
import org.autopsie.model.Predictor;
import org.autopsie.run.Progress;

/// The size of batches at which the model alone is quickest: twice as many each time, as long as
/// that helps, the best of a few looks each.
///
/// @param size inputs in one call
/// @param nanosEach what one input then takes, in nanoseconds
record BestBatch(int size, double nanosEach) {
  private static final int LOOKS = 3;

  /// Small batches are looked at for so long: a few milliseconds tell little.
  private static final long LONG_ENOUGH = 100_000_000;

  private static final int CHANCES = 3;

  /// Tries sizes on these inputs.
  static BestBatch of(Predictor predictor, List<Input> inputs, Progress progress) {
    var best = new BestBatch(1, Double.POSITIVE_INFINITY);
    int chances = CHANCES;
    for (int size = first(inputs); size <= inputs.size() && chances > 0; size *= 2) {
      progress.check();
      double nanos = nanosEach(predictor, inputs.subList(0, size));
      if (nanos < best.nanosEach()) {
        best = new BestBatch(size, nanos);
        chances = CHANCES;
      } else {
        chances--;
      }
    }
    return best;
  }

  /// A single row is never quickest.
  private static int first(List<Input> inputs) {
    return inputs.getFirst() instanceof Input.Row ? Math.min(64, inputs.size()) : 1;
  }

  private static double nanosEach(Predictor predictor, List<Input> inputs) {
    try (var bare = Bare.of(predictor, inputs, inputs.size())) {
      bare.run();
      double least = Double.POSITIVE_INFINITY;
      long start = System.nanoTime();
      long last = start;
      for (int look = 0; look < LOOKS || last - start < LONG_ENOUGH; look++) {
        bare.run();
        long now = System.nanoTime();
        least = Math.min(least, (double) (now - last));
        last = now;
      }
      return least / inputs.size();
    }
  }
}
