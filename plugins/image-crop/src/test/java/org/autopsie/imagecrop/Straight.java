package org.autopsie.imagecrop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.autopsie.image.Picture;

/// The published resizing and geometry written a second time, pixel by pixel and formula by
/// formula, without regard for speed: what the quick one is held against.
final class Straight {
  private Straight() {}

  private interface Grid {
    int at(int x, int y, int channel);
  }

  /// Colours of each pixel of the picture in that size.
  static int[][][] resized(Picture picture, int width, int height) {
    Grid grid = (x, y, c) -> picture.rgb(x, y) >> (16 - 8 * c) & 255;
    return resized(grid, picture.width(), picture.height(), width, height);
  }

  private static int[][][] resized(Grid from, int w, int h, int width, int height) {
    if (w / 2 >= width && h / 2 >= height) {
      var half = new int[w / 2][h / 2][3];
      for (int x = 0; x < w / 2; x++) {
        for (int y = 0; y < h / 2; y++) {
          for (int c = 0; c < 3; c++) {
            int sum = from.at(2 * x, 2 * y, c) + from.at(2 * x + 1, 2 * y, c);
            sum += from.at(2 * x, 2 * y + 1, c) + from.at(2 * x + 1, 2 * y + 1, c);
            half[x][y][c] = sum / 4;
          }
        }
      }
      return resized((x, y, c) -> half[x][y][c], w / 2, h / 2, width, height);
    }
    var to = new int[width][height][3];
    boolean larger = width > w || height > h;
    for (int c = 0; c < 3; c++) {
      int channel = c;
      var lines = new long[width][h];
      for (int y = 0; y < h; y++) {
        int row = y;
        for (int x = 0; x < width; x++) {
          var taps = larger ? up(x, w, width) : down(x, w, width);
          long sum = sum(taps, w, i -> from.at(i, row, channel));
          lines[x][y] = larger ? sum >> 10 : byteOf((sum + 32767) >> 16);
        }
      }
      for (int x = 0; x < width; x++) {
        int column = x;
        for (int y = 0; y < height; y++) {
          var taps = larger ? up(y, h, height) : down(y, h, height);
          long sum = sum(taps, h, i -> lines[column][i]);
          to[x][y][c] = byteOf(larger ? (sum + 2097151) >> 22 : (sum + 32767) >> 16);
        }
      }
    }
    return w == width && h == height ? copy(from, w, h) : to;
  }

  private static int[][][] copy(Grid from, int w, int h) {
    var same = new int[w][h][3];
    for (int x = 0; x < w; x++) {
      for (int y = 0; y < h; y++) {
        for (int c = 0; c < 3; c++) {
          same[x][y][c] = from.at(x, y, c);
        }
      }
    }
    return same;
  }

  private record Tap(int place, float weight) {}

  private interface Line {
    long at(int place);
  }

  private static long sum(List<Tap> taps, int length, Line line) {
    float all = 0;
    for (var tap : taps) {
      all = all + tap.weight;
    }
    float reciprocal = 1.0f / all;
    long sum = 0;
    for (var tap : taps) {
      int weight = (int) (tap.weight * reciprocal * 65536f);
      sum += weight * line.at(Math.max(0, Math.min(length - 1, tap.place)));
    }
    return sum;
  }

  private static List<Tap> down(int i, int in, int out) {
    float inv = (float) in / (float) out;
    float ratio = (float) out / (float) in;
    float win = Math.min(5.99999f, 3f * inv);
    float centre = ((float) i + 0.5f) * inv - 0.00001f;
    var taps = new ArrayList<Tap>();
    int last = (int) (centre + win + 0.5f) - 1;
    for (int k = (int) (centre - win + 0.5f); k <= last; k++) {
      float t = ratio * ((float) k - centre + 0.5f);
      taps.add(new Tap(k, sinc(t) * sinc(t * (1f / 3f))));
    }
    return taps;
  }

  private static float sinc(float x) {
    return x == 0 ? 1f : (float) (Math.sin(Math.PI * x) / (Math.PI * x));
  }

  private static List<Tap> up(int i, int in, int out) {
    float p = Math.max(0f, ((float) i + 0.5f) * ((float) in / (float) out) - 0.5f);
    int base = (int) Math.floor(p);
    float f = p - base;
    var taps = new ArrayList<Tap>();
    for (int k = -1; k <= 2; k++) {
      taps.add(new Tap(base + k, lobe(k < 1 ? -k + f : k - f)));
    }
    return taps;
  }

  private static float lobe(float x) {
    double a = Math.max(1e-6, Math.PI * x);
    return (float) (Math.sin(a) * Math.sin(a / 2.0) / (a * a));
  }

  private static int byteOf(long value) {
    return (int) Math.max(0, Math.min(255, value));
  }

  /// True where the published rule calls the picture symmetric.
  static boolean symmetric(int[][][] network) {
    var small = resized((x, y, c) -> network[x][y][c], network.length, network[0].length, 10, 10);
    var apart = new ArrayList<Integer>();
    var all = new ArrayList<Integer>();
    for (int x = 0; x < 10; x++) {
      for (int y = 0; y < 10; y++) {
        for (int c = 0; c < 3; c++) {
          apart.add(Math.abs(small[x][y][c] - small[9 - x][y][c]));
          all.add(small[x][y][c]);
        }
      }
    }
    Collections.sort(apart);
    float spread = Collections.max(all) - Collections.min(all) + 10f;
    return apart.get(284) / spread * 137f < 25f;
  }
}
