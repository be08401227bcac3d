package org.autopsie.image;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/// A picture: 8-bit RGB, upright, without transparency, at least one pixel. Immutable; equal where
/// size and every pixel are. Safe from any thread. One that is drawn line by line takes no memory
/// until somebody wants all of its pixels at once.
public final class Picture {
  /// Bytes per pixel: red, green, blue.
  public static final int CHANNELS = 3;

  private static final byte[] NOT_YET = {};

  private final int width;
  private final int height;
  private final Optional<Lines> lines;
  private volatile byte[] pixels;
  private int hash;

  /// Takes the array as its own: for this package, which hands it to nobody else.
  Picture(int width, int height, byte[] pixels) {
    if (width < 1 || height < 1 || pixels.length != (long) width * height * CHANNELS) {
      throw new IllegalArgumentException(width + " x " + height + ", " + pixels.length + " bytes");
    }
    this.width = width;
    this.height = height;
    this.pixels = pixels;
    this.lines = Optional.empty();
  }

  private Picture(int width, int height, Lines lines) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + " x " + height);
    }
    this.width = width;
    this.height = height;
    this.pixels = NOT_YET;
    this.lines = Optional.of(lines);
  }

  /// A picture of these pixels.
  ///
  /// @param width in pixels, at least 1
  /// @param height in pixels, at least 1
  /// @param rgb red, green, blue of each pixel, row by row from the top left; copied
  /// @throws IllegalArgumentException where there are not width × height × 3 bytes
  public static Picture of(int width, int height, byte[] rgb) {
    return new Picture(width, height, rgb.clone());
  }

  /// A picture whose pixels are written into memory of its own, without a copy.
  ///
  /// @param width in pixels, at least 1
  /// @param height in pixels, at least 1
  /// @param painter writes red, green, blue of each pixel, row by row from the top left, into an
  ///   array of zeros that it does not keep
  public static Picture painted(int width, int height, Consumer<byte[]> painter) {
    var pixels = new byte[Math.multiplyExact(Math.multiplyExact(width, height), CHANNELS)];
    painter.accept(pixels);
    return new Picture(width, height, pixels);
  }

  /// A picture that is drawn whenever it is read, until somebody wants all of its pixels at once:
  /// for the many that a model is shown one time.
  ///
  /// @param width in pixels, at least 1
  /// @param height in pixels, at least 1
  public static Picture drawn(int width, int height, Lines lines) {
    return new Picture(width, height, lines);
  }

  /// A picture of one colour.
  ///
  /// @param rgb `0xRRGGBB`
  public static Picture plain(int width, int height, int rgb) {
    var picture =
        new Picture(width, height, new byte[Math.multiplyExact(width, height) * CHANNELS]);
    picture.fill(0, 0, width, height, rgb);
    return picture;
  }

  /// The width in pixels, at least 1.
  public int width() {
    return width;
  }

  /// The height in pixels, at least 1.
  public int height() {
    return height;
  }

  /// The colour of a pixel as `0xRRGGBB`.
  ///
  /// @param x from the left, from 0
  /// @param y from the top, from 0
  /// @throws IndexOutOfBoundsException outside the picture
  public int rgb(int x, int y) {
    if (x < 0 || y < 0 || x >= width || y >= height) {
      throw new IndexOutOfBoundsException(x + ", " + y);
    }
    var pixels = pixels();
    int at = (y * width + x) * CHANNELS;
    return (pixels[at] & 0xFF) << 16 | (pixels[at + 1] & 0xFF) << 8 | (pixels[at + 2] & 0xFF);
  }

  /// Red, green, blue of each pixel, row by row from the top left, as a copy.
  public byte[] bytes() {
    return pixels().clone();
  }

  /// The pixels themselves, for this package only, which does not change them.
  byte[] pixels() {
    if (pixels.length == 0) {
      pixels = lines.orElseThrow().pixels(width, height);
    }
    return pixels;
  }

  /// What draws it, as long as nobody wanted its pixels.
  Optional<Lines> lines() {
    return lines.filter(_ -> pixels.length == 0);
  }

  /// The same picture with one rectangle in one colour; what lies outside the picture is left out.
  ///
  /// @param left the first column that is filled
  /// @param top the first row that is filled
  /// @param right the first column after it
  /// @param bottom the first row below it
  /// @param rgb `0xRRGGBB`
  public Picture withFilled(int left, int top, int right, int bottom, int rgb) {
    var copy = new Picture(width, height, bytes());
    copy.fill(
        Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom), rgb);
    return copy;
  }

  private void fill(int left, int top, int right, int bottom, int rgb) {
    var pixels = pixels();
    for (int y = top; y < bottom; y++) {
      int at = (y * width + left) * CHANNELS;
      for (int x = left; x < right; x++) {
        pixels[at++] = (byte) (rgb >> 16);
        pixels[at++] = (byte) (rgb >> 8);
        pixels[at++] = (byte) rgb;
      }
    }
  }

  /// A rectangle of the picture, as a picture of its own.
  ///
  /// @throws IndexOutOfBoundsException where it is empty or does not lie inside
  public Picture crop(int left, int top, int right, int bottom) {
    if (left < 0 || top < 0 || right > width || bottom > height || left >= right || top >= bottom) {
      throw new IndexOutOfBoundsException(left + ", " + top + " – " + right + ", " + bottom);
    }
    int row = (right - left) * CHANNELS;
    var part = new byte[row * (bottom - top)];
    for (int y = top; y < bottom; y++) {
      System.arraycopy(pixels(), (y * width + left) * CHANNELS, part, (y - top) * row, row);
    }
    return new Picture(right - left, bottom - top, part);
  }

  /// The same picture made smaller, so that its longer side has at most that many pixels; itself
  /// where it has. Colours are averaged, so that nothing is skipped.
  ///
  /// @param longest at least 1
  public Picture shrunk(int longest) {
    int side = Math.max(width, height);
    if (side <= longest) {
      return this;
    }
    int across = Math.max(1, Math.round((float) width * longest / side));
    int down = Math.max(1, Math.round((float) height * longest / side));
    return resized(across, down);
  }

  /// The same picture in another size, its proportions with it. Where it shrinks, colours are
  /// averaged, so that nothing is skipped; where it grows, they are drawn out linearly.
  ///
  /// @param across the new width, at least 1
  /// @param down the new height, at least 1
  public Picture resized(int across, int down) {
    if (across == width && down == height) {
      return this;
    }
    return Resampling.resized(this, across, down);
  }

  /// SHA-256 of size and pixels (`RGB8 width height`, a line feed, then [#bytes]), lower-case
  /// hexadecimal: the same for the same picture, whatever file it came from.
  public String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(("RGB8 " + width + " " + height + "\n").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(pixels()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Picture picture
            && width == picture.width
            && height == picture.height
            && Arrays.equals(pixels(), picture.pixels()));
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = 31 * (31 * width + height) + Arrays.hashCode(pixels());
    }
    return hash;
  }

  /// The size, such as `640 × 480`.
  @Override
  public String toString() {
    return width + " × " + height;
  }
}
