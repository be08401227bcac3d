package org.autopsie.imagecrop;

/// The two filters: 12 taps of a three-lobed kernel to make smaller, 4 taps of a two-lobed one to
/// make larger. Across first, then down; weights are whole numbers, 65,536 for 1.
final class Lanczos {
  private static final int ONE = 65_536;
  private static final float MOST = 5.99999f;
  private static final float BESIDE = 1e-5f;
  private static final float THIRD = 1f / 3f;
  private static final double SMALL = 1e-6;
  private static final int C = Pixels.CHANNELS;

  private Lanczos() {}

  /// Which pixels of a line make one pixel, and with what weights.
  ///
  /// @param first may lie before the line, as the last may lie after it: the edge’s pixel counts
  @SuppressWarnings("ArrayRecordComponent")
  private record Tap(int first, int[] weights) {}

  static Pixels reduced(Pixels from, int width, int height) {
    var across = lower(from, width);
    return downwards(across, height);
  }

  private static Pixels lower(Pixels from, int width) {
    var taps = reducing(from.width(), width);
    var to = new byte[width * from.height() * C];
    int at = 0;
    for (int y = 0; y < from.height(); y++) {
      int line = y * from.width() * C;
      for (var tap : taps) {
        for (int c = 0; c < C; c++) {
          int sum = 0;
          for (int k = 0; k < tap.weights.length; k++) {
            int x = Math.clamp(tap.first + k, 0, from.width() - 1);
            sum += tap.weights[k] * (from.rgb()[line + x * C + c] & 0xFF);
          }
          to[at++] = (byte) Math.clamp((sum + ONE / 2 - 1) >> 16, 0, 255);
        }
      }
    }
    return new Pixels(width, from.height(), to);
  }

  private static Pixels downwards(Pixels from, int height) {
    int row = from.width() * C;
    var to = new byte[height * row];
    int at = 0;
    for (var tap : reducing(from.height(), height)) {
      for (int i = 0; i < row; i++) {
        int sum = 0;
        for (int k = 0; k < tap.weights.length; k++) {
          int y = Math.clamp(tap.first + k, 0, from.height() - 1);
          sum += tap.weights[k] * (from.rgb()[y * row + i] & 0xFF);
        }
        to[at++] = (byte) Math.clamp((sum + ONE / 2 - 1) >> 16, 0, 255);
      }
    }
    return new Pixels(from.width(), height, to);
  }

  private static Tap[] reducing(int in, int out) {
    float inverse = (float) in / out;
    float ratio = (float) out / in;
    float reach = Math.min(MOST, 3f * inverse);
    var taps = new Tap[out];
    for (int i = 0; i < out; i++) {
      float centre = (i + 0.5f) * inverse - BESIDE;
      int first = (int) (centre - reach + 0.5f);
      int end = (int) (centre + reach + 0.5f);
      var weights = new float[end - first];
      for (int k = 0; k < weights.length; k++) {
        float t = ratio * (first + k - centre + 0.5f);
        weights[k] = sinc(t) * sinc(t * THIRD);
      }
      taps[i] = new Tap(first, whole(weights));
    }
    return taps;
  }

  private static float sinc(float x) {
    double angle = Math.PI * x;
    return x == 0 ? 1 : (float) (Math.sin(angle) / angle);
  }

  /// Brought to a sum of 1, then to whole numbers, towards 0.
  private static int[] whole(float... weights) {
    float sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    float inverse = 1f / sum;
    var whole = new int[weights.length];
    for (int k = 0; k < whole.length; k++) {
      whole[k] = (int) (weights[k] * inverse * ONE);
    }
    return whole;
  }

  static Pixels enlarged(Pixels from, int width, int height) {
    var across = enlarging(from.width(), width);
    var down = enlarging(from.height(), height);
    int row = width * C;
    var lines = new int[from.height() * row];
    for (int y = 0; y < from.height(); y++) {
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < C; c++) {
          int sum = 0;
          for (int k = 0; k < across[x].weights.length; k++) {
            int at = Math.clamp(across[x].first + k, 0, from.width() - 1);
            sum += across[x].weights[k] * from.at(at, y, c);
          }
          lines[y * row + x * C + c] = sum >> 10;
        }
      }
    }
    var to = new byte[height * row];
    for (int y = 0; y < height; y++) {
      for (int i = 0; i < row; i++) {
        long sum = 0;
        for (int k = 0; k < down[y].weights.length; k++) {
          int at = Math.clamp(down[y].first + k, 0, from.height() - 1);
          sum += (long) down[y].weights[k] * lines[at * row + i];
        }
        to[y * row + i] = (byte) Math.clamp((sum + (1 << 21) - 1) >> 22, 0, 255);
      }
    }
    return new Pixels(width, height, to);
  }

  private static Tap[] enlarging(int in, int out) {
    float inverse = (float) in / out;
    var taps = new Tap[out];
    for (int i = 0; i < out; i++) {
      float p = Math.max(0f, (i + 0.5f) * inverse - 0.5f);
      int floor = (int) p;
      float f = p - floor;
      taps[i] = new Tap(floor - 1, whole(lobes(1 + f), lobes(f), lobes(1 - f), lobes(2 - f)));
    }
    return taps;
  }

  private static float lobes(float x) {
    double angle = Math.max(SMALL, Math.PI * x);
    return (float) (Math.sin(angle) * Math.sin(angle / 2) / (angle * angle));
  }
}
