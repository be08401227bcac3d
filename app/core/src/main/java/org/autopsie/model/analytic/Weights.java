package org.autopsie.model.analytic;

import java.util.SplittableRandom;

/// Numbers that look like the weights of a network that has not learned yet. The same seed gives
/// the same numbers on every machine: only whole numbers are drawn, and scaled by one
/// multiplication.
final class Weights {
  private static final int BITS = 24;

  private final SplittableRandom random;

  Weights(long seed) {
    random = new SplittableRandom(seed);
  }

  /// Uniform in [−√(6/n), √(6/n)), with `n` the numbers that come into one unit, so that signals
  /// neither grow nor die from layer to layer (He et al., “Delving Deep into Rectifiers”, 2015).
  float[] layer(int count, int into) {
    float reach = (float) Math.sqrt(6.0 / into);
    var values = new float[count];
    for (int i = 0; i < count; i++) {
      long drawn = random.nextLong() >>> (Long.SIZE - BITS);
      values[i] = (drawn / (float) (1 << (BITS - 1)) - 1) * reach;
    }
    return values;
  }

  /// Uniform in [−0.1, 0.1).
  float[] bias(int count) {
    return layer(count, 600);
  }
}
