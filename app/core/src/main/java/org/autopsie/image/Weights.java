package org.autopsie.image;

/// Along one axis, for each target pixel: the first pixel that counts, and the weights from there
/// on, which sum to 1.
final class Weights {
  private final int[] first;
  private final float[][] of;

  /// @param start of the part that is read, in pixels
  /// @param length of the part that is read, in pixels
  /// @param limit how many pixels there are
  /// @param count how many target pixels there are
  Weights(double start, double length, int limit, int count) {
    double scale = length / count;
    double reach = Math.max(1, scale);
    first = new int[count];
    of = new float[count][];
    for (int i = 0; i < count; i++) {
      double centre = start + (i + 0.5) * scale;
      int from = Math.clamp((long) Math.floor(centre - reach + 0.5), 0, limit - 1);
      int to = Math.clamp((long) Math.floor(centre + reach + 0.5), from + 1, limit);
      first[i] = from;
      of[i] = triangle(from, to, centre, reach);
    }
  }

  private static float[] triangle(int from, int to, double centre, double reach) {
    var own = new double[to - from];
    double sum = 0;
    for (int j = 0; j < own.length; j++) {
      own[j] = Math.max(0, 1 - Math.abs(from + j + 0.5 - centre) / reach);
      sum += own[j];
    }
    var shares = new float[own.length];
    for (int j = 0; j < own.length; j++) {
      shares[j] = (float) (own[j] / sum);
    }
    return shares;
  }

  int count() {
    return first.length;
  }

  int first(int target) {
    return first[target];
  }

  float[] of(int target) {
    return of[target];
  }
}
