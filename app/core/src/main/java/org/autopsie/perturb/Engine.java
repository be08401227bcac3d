package org.autopsie.perturb;

import java.util.Optional;
import java.util.OptionalInt;
import org.autopsie.data.SweepCache;
import org.autopsie.model.Predictor;

/// How a sweep is driven. None of it changes a result: a row is answered with the same digits in
/// any batch, see [Predictor#filled]; pictures and sentences as far as ONNX Runtime itself does.
///
/// @param batch how many probes the model is given at once, at least 1; absent: found by trial for
///   each model and shape of input
/// @param threads how many batches are under way, at least 1, where the model is asked by one
///   thread at a time: one is before it, the others are being prepared; see [Predictor#lanes]
/// @param cache where answers are kept between sweeps; absent where the model must be asked, as in
///   everything that verifies
public record Engine(OptionalInt batch, int threads, Optional<SweepCache> cache) {
  /// Batches found by trial, one prepared while one is answered, nothing kept.
  public static final Engine STANDARD = new Engine(OptionalInt.empty(), 2, Optional.empty());

  public Engine {
    if (threads < 1 || batch.orElse(1) < 1) {
      throw new IllegalArgumentException(threads + " threads, batches of " + batch);
    }
  }

  /// The same with batches of this size.
  public Engine batches(int size) {
    return new Engine(OptionalInt.of(size), threads, cache);
  }

  /// The same with so many batches under way.
  public Engine threads(int count) {
    return new Engine(batch, count, cache);
  }

  /// The same, which keeps answers there and takes them from there.
  public Engine remembering(SweepCache where) {
    return new Engine(batch, threads, Optional.of(where));
  }
}
