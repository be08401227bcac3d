package org.autopsie.instruments;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Sha256;
import org.autopsie.explain.Coalitions;
import org.autopsie.explain.Filling;
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

  private final Picture picture;
  private final short[] apart;
  private final byte[] filler;
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
    this.filler = filling.of(picture).bytes();
    this.apart = apart(picture.bytes(), filler);
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
        Picture.painted(picture.width(), picture.height(), out -> paint((int) index, out)));
  }

  /// How far each of the picture's numbers is from the filling's.
  private static short[] apart(byte[] pixels, byte[] filler) {
    var apart = new short[pixels.length];
    for (int i = 0; i < apart.length; i++) {
      apart[i] = (short) ((pixels[i] & 0xFF) - (filler[i] & 0xFF));
    }
    return apart;
  }

  private void paint(int mask, byte[] out) {
    var knot = new int[side];
    var weights = new int[picture.width()];
    for (int y = 0; y < picture.height(); y++) {
      int place = y + shifts[2 * mask + 1];
      int row = place / down;
      int part = (int) ((long) (place % down) * ONE / down);
      for (int x = 0; x < side; x++) {
        knot[x] = knot(mask, row, x) * (ONE - part) + knot(mask, row + 1, x) * part;
      }
      weigh(shifts[2 * mask], knot, weights);
      mix(y * weights.length * Picture.CHANNELS, weights, out);
    }
  }

  private int knot(int mask, int row, int column) {
    return knots.keeps(mask, row * side + column) ? 1 : 0;
  }

  /// One line of the mask: `ONE` is the picture alone, 0 the filling alone.
  private void weigh(int shift, int[] knot, int[] weights) {
    for (int x = 0; x < weights.length; ) {
      int column = (x + shift) / across;
      int from = (x + shift) % across;
      int run = Math.min(weights.length - x, across - from);
      long rise = ((long) (knot[column + 1] - knot[column]) << 16) / across;
      long height = ((long) knot[column] << 16) + rise * from;
      for (int i = 0; i < run; i++, height += rise) {
        weights[x + i] = (int) (height >> 16);
      }
      x += run;
    }
  }

  private void mix(int start, int[] weights, byte[] out) {
    for (int x = 0; x < weights.length; x++) {
      int weight = weights[x];
      int at = start + Picture.CHANNELS * x;
      out[at] = (byte) (filler[at] + ((apart[at] * weight) >> 16));
      out[at + 1] = (byte) (filler[at + 1] + ((apart[at + 1] * weight) >> 16));
      out[at + 2] = (byte) (filler[at + 2] + ((apart[at + 2] * weight) >> 16));
    }
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
