package org.autopsie.instruments;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Sha256;
import org.autopsie.explain.Coalitions;
import org.autopsie.explain.Filling;
import org.autopsie.image.Lines;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.perturb.Probes;
import org.autopsie.run.Sentence;

/// RISE's masked pictures: a lattice of points, each kept with one probability, its knots as far
/// apart as the picture's side divided by `grid`; between the knots the mask runs in a straight
/// line in both directions, and the lattice is shifted by up to one distance. Each pixel is `mask ×
/// picture + (1 − mask) × filling`. The first picture, number 0, is the picture as it is.
final class SmoothMasks implements Probes.Inputs {
  private static final int ONE = 1 << 16;
  private static final int FIELD = 21;
  private static final int FIELD_ONE = 13;
  private static final int WEIGHT_SHIFT = 32 - FIELD_ONE;

  private final Picture picture;
  private final long[] apart;
  private final long[] filler;
  private final int side;
  private final int across;
  private final int down;
  private final Coalitions knots;
  private final int[] shifts;
  private final String key;

  /// @param grid how many distances between knots lie along each side
  /// @param count how many masks
  /// @param keep the chance that a knot is kept
  SmoothMasks(
      Picture picture, Filling filling, int grid, int count, double keep, RandomGenerator random) {
    this.picture = picture;
    this.filler = packed(filling.of(picture).bytes());
    this.apart = packed(picture.bytes());
    Arrays.setAll(apart, i -> apart[i] - filler[i]);
    Arrays.setAll(filler, i -> filler[i] << FIELD_ONE);
    this.side = grid + 2;
    this.across = (picture.width() + grid - 1) / grid;
    this.down = (picture.height() + grid - 1) / grid;
    this.shifts = new int[2 * (count + 1)];
    var builder = Coalitions.among(side * side).addAll();
    var kept = new boolean[side * side];
    for (int mask = 1; mask <= count; mask++) {
      for (int i = 0; i < kept.length; i++) {
        kept[i] = random.nextDouble() < keep;
      }
      builder.add(kept);
      shifts[2 * mask] = random.nextInt(across);
      shifts[2 * mask + 1] = random.nextInt(down);
    }
    this.knots = builder.build();
    this.key = "rise " + picture.sha256() + ' ' + filling + ' ' + grid + ' ' + knots.sha256();
  }

  @Override
  public long count() {
    return knots.count();
  }

  /// The shifts are part of the name through a hash of their own.
  @Override
  public String key() {
    var bytes = new byte[shifts.length * Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().put(shifts);
    return key + ' ' + Sha256.of(bytes);
  }

  @Override
  public Input.Image at(long index) {
    return new Input.Image(
        Picture.drawn(picture.width(), picture.height(), (y, line) -> draw((int) index, y, line)));
  }

  /// Red, green and blue of each pixel in one number, 21 bits each: so that one product weighs all
  /// three, with a weight of 13 bits.
  private static long[] packed(byte[] pixels) {
    var packed = new long[pixels.length / Picture.CHANNELS];
    Arrays.setAll(
        packed,
        i ->
            (pixels[3 * i] & 0xFFL)
                | (pixels[3 * i + 1] & 0xFFL) << FIELD
                | (pixels[3 * i + 2] & 0xFFL) << (2 * FIELD));
    return packed;
  }

  private void draw(int mask, int y, Lines.Line line) {
    var knot = new int[side];
    int place = y + shifts[2 * mask + 1];
    int row = place / down;
    int part = (int) ((long) (place % down) * ONE / down);
    for (int x = 0; x < side; x++) {
      knot[x] = knot(mask, row, x) * (ONE - part) + knot(mask, row + 1, x) * part;
    }
    int shift = shifts[2 * mask];
    for (int x = 0; x < picture.width(); ) {
      int column = (x + shift) / across;
      int from = (x + shift) % across;
      int run = Math.min(picture.width() - x, across - from);
      long rise = ((long) (knot[column + 1] - knot[column]) << 16) / across;
      long height = ((long) knot[column] << 16) + rise * from;
      mix(y * picture.width(), x, run, height, rise, line);
      x += run;
    }
  }

  /// A stretch of a line on which the mask rises or falls evenly.
  ///
  /// @param height of the mask at its first pixel; `ONE << 16` is the picture alone, 0 the filling
  private void mix(int start, int first, int run, long height, long rise, Lines.Line line) {
    for (int i = 0; i < run; i++) {
      long weight = (height + i * rise) >> WEIGHT_SHIFT;
      int at = start + first + i;
      long mixed = apart[at] * weight + filler[at];
      line.pixel(
          first + i,
          (int) (mixed >>> FIELD_ONE) & 0xFF,
          (int) (mixed >>> (FIELD + FIELD_ONE)) & 0xFF,
          (int) (mixed >>> (2 * FIELD + FIELD_ONE)) & 0xFF);
    }
  }

  private int knot(int mask, int row, int column) {
    return knots.keeps(mask, row * side + column) ? 1 : 0;
  }

  /// The mean of a mask over each cell of a grid. The mask is a product of two broken lines, so the
  /// mean over a rectangle is `Σ knot × (mean weight across) × (mean weight down)`.
  Shares shares(int columns, int rows) {
    return new Shares(columns, rows);
  }

  /// How much of each cell a mask keeps.
  final class Shares implements Kept {
    private final int columns;
    private final int rows;
    private final double[] horizontal;
    private final double[] vertical;
    private final double[] between;

    private Shares(int columns, int rows) {
      this.columns = columns;
      this.rows = rows;
      this.horizontal = new double[columns * side];
      this.vertical = new double[rows * side];
      this.between = new double[side * columns];
    }

    @Override
    public void write(int mask, double[] into) {
      weights(horizontal, columns, picture.width(), across, shifts[2 * mask]);
      weights(vertical, rows, picture.height(), down, shifts[2 * mask + 1]);
      for (int knot = 0; knot < side; knot++) {
        for (int column = 0; column < columns; column++) {
          double sum = 0;
          for (int i = 0; i < side; i++) {
            sum += knot(mask, knot, i) * horizontal[column * side + i];
          }
          between[knot * columns + column] = sum;
        }
      }
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          double sum = 0;
          for (int knot = 0; knot < side; knot++) {
            sum += vertical[row * side + knot] * between[knot * columns + column];
          }
          into[row * columns + column] = sum;
        }
      }
    }

    /// For each of `cells` stretches of the `length` pixels, the mean weight of each knot.
    private void weights(double[] into, int cells, int length, int distance, int shift) {
      Arrays.fill(into, 0);
      for (int cell = 0; cell < cells; cell++) {
        int from = (int) ((long) cell * length / cells);
        int to = (int) ((long) (cell + 1) * length / cells);
        for (int i = from; i < to; i++) {
          int knot = (i + shift) / distance;
          double part = (double) ((i + shift) % distance) / distance;
          into[cell * side + knot] += (1 - part) / (to - from);
          into[cell * side + knot + 1] += part / (to - from);
        }
      }
    }
  }

  /// What a mask lacks, for a sentence: the picture itself lacks nothing.
  Sentence away(int mask) {
    return mask == 0 ? Cutting.say("mask-none") : Cutting.say("mask-number", mask);
  }
}
