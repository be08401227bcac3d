package org.autopsie.instruments;

import java.util.Arrays;
import org.autopsie.explain.Watch;
import org.autopsie.image.Picture;

/// Cuts a picture into patches of like colour: k-means over colour (CIELAB) and place, each centre
/// looking only around itself, `D² = d_colour² + (d_place / S)² m²` with `S = √(pixels / patches)`.
/// Source: Achanta, Shaji, Smith, Lucchi, Fua and Süsstrunk (2012), “SLIC superpixels compared to
/// state-of-the-art superpixel methods”, IEEE TPAMI 34(11). Centres start in the middle of even
/// cells (the paper's small step to the lowest gradient is left out); pieces that hang apart go to
/// a neighbour (see [Pieces]). No lot is drawn: the same picture is cut the same way.
///
/// @param patches about how many, at least 2
/// @param compactness m: how much place counts against colour; the paper's range is 1 to 40
record Slic(int patches, double compactness) {
  static final double COMPACTNESS = 10;
  private static final int ROUNDS = 10;

  /// For each pixel, row by row, the number of its patch, numbered in the order of first pixels.
  ///
  /// @throws java.util.concurrent.CancellationException once cancelled
  int[] owners(Picture picture, Watch watch) {
    watch.check();
    var work = new Work(picture);
    for (int round = 0; round < ROUNDS; round++) {
      watch.check();
      work.assign();
      work.move();
    }
    return new Pieces(picture.width(), picture.height()).joined(work.owners);
  }

  /// The centres (five numbers each: L, a, b, x, y) and who owns which pixel.
  private final class Work {
    private static final int SIZE = 5;

    private final int width;
    private final int height;
    private final float[] lab;
    private final double step;
    private final double[] centres;
    private final int[] owners;
    private final double[] nearest;

    Work(Picture picture) {
      width = picture.width();
      height = picture.height();
      lab = Lab.of(picture);
      step = Math.sqrt((double) width * height / patches);
      int columns = (int) Math.clamp(Math.round(width / step), 1L, width);
      int rows = (int) Math.clamp(Math.round(height / step), 1L, height);
      centres = new double[columns * rows * SIZE];
      owners = new int[width * height];
      nearest = new double[width * height];
      for (int i = 0; i < columns * rows; i++) {
        int column = i % columns;
        int row = i / columns;
        int x = (int) ((column + 0.5) * width / columns);
        int y = (int) ((row + 0.5) * height / rows);
        int pixel = y * width + x;
        for (int c = 0; c < 3; c++) {
          centres[i * SIZE + c] = lab[pixel * 3 + c];
        }
        centres[i * SIZE + 3] = x;
        centres[i * SIZE + 4] = y;
        start(i, columns, rows);
      }
    }

    /// Before the first round each pixel is owned by its own cell.
    private void start(int centre, int columns, int rows) {
      int column = centre % columns;
      int row = centre / columns;
      for (int y = row * height / rows; y < (row + 1) * height / rows; y++) {
        Arrays.fill(
            owners,
            y * width + column * width / columns,
            y * width + (column + 1) * width / columns,
            centre);
      }
    }

    void assign() {
      Arrays.fill(nearest, Double.POSITIVE_INFINITY);
      double weight = compactness * compactness / (step * step);
      int reach = (int) Math.ceil(step);
      for (int centre = 0; centre < centres.length / SIZE; centre++) {
        int at = centre * SIZE;
        int left = Math.max(0, (int) centres[at + 3] - reach);
        int right = Math.min(width - 1, (int) centres[at + 3] + reach);
        int top = Math.max(0, (int) centres[at + 4] - reach);
        int bottom = Math.min(height - 1, (int) centres[at + 4] + reach);
        for (int y = top; y <= bottom; y++) {
          for (int x = left; x <= right; x++) {
            compare(centre, x, y, weight);
          }
        }
      }
    }

    private void compare(int centre, int x, int y, double weight) {
      int at = centre * SIZE;
      int pixel = y * width + x;
      double light = lab[pixel * 3] - centres[at];
      double a = lab[pixel * 3 + 1] - centres[at + 1];
      double b = lab[pixel * 3 + 2] - centres[at + 2];
      double across = x - centres[at + 3];
      double down = y - centres[at + 4];
      double distance = light * light + a * a + b * b + weight * (across * across + down * down);
      if (distance < nearest[pixel]) {
        nearest[pixel] = distance;
        owners[pixel] = centre;
      }
    }

    /// Each centre goes to the mean of its pixels; one without pixels stays.
    void move() {
      var sums = new double[centres.length];
      var counts = new int[centres.length / SIZE];
      for (int pixel = 0; pixel < owners.length; pixel++) {
        int at = owners[pixel] * SIZE;
        counts[owners[pixel]]++;
        for (int c = 0; c < 3; c++) {
          sums[at + c] += lab[pixel * 3 + c];
        }
        int row = pixel / width;
        sums[at + 3] += pixel - row * width;
        sums[at + 4] += row;
      }
      for (int i = 0; i < sums.length; i++) {
        if (counts[i / SIZE] > 0) {
          centres[i] = sums[i] / counts[i / SIZE];
        }
      }
    }
  }
}
