package org.autopsie.imagecrop.stimuli;

import org.autopsie.image.Cutout;
import org.autopsie.image.Picture;

/// A picture that is being painted. Places are whole pixels, those of shapes sixteenths of a pixel;
/// the edge of a shape mixes its colour with what lies under it by the share of 64 points of the
/// pixel that it covers. Whole numbers only.
final class Canvas {
  /// Shapes are measured in this share of a pixel.
  static final int FINE = 16;

  private static final int POINTS = 8;
  private static final int ALL = POINTS * POINTS;

  private final int width;
  private final int height;
  private final byte[] pixels;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    pixels = new byte[Math.multiplyExact(Math.multiplyExact(width, height), Picture.CHANNELS)];
  }

  /// Where something goes.
  ///
  /// @param left first column
  /// @param top first row
  /// @param width in pixels
  /// @param height in pixels
  record Box(int left, int top, int width, int height) {}

  Picture picture() {
    return Picture.of(width, height, pixels);
  }

  void fill(Box box, int rgb) {
    for (int y = box.top(); y < box.top() + box.height(); y++) {
      for (int x = box.left(); x < box.left() + box.width(); x++) {
        mix(x, y, rgb, ALL, ALL);
      }
    }
  }

  void lay(Picture picture, int left, int top) {
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        mix(left + x, top + y, picture.rgb(x, y), ALL, ALL);
      }
    }
  }

  void lay(Cutout cutout, int left, int top) {
    var argb = cutout.argb();
    for (int i = 0; i < argb.length; i++) {
      mix(left + i % cutout.width(), top + i / cutout.width(), argb[i], argb[i] >>> 24, 255);
    }
  }

  /// A filled ellipse.
  ///
  /// @param x its middle, in sixteenths of a pixel
  /// @param y its middle
  /// @param across half its width, less than 60,000
  /// @param down half its height, less than 50,000
  /// @param under nothing is painted below this line, in sixteenths of a pixel
  void ellipse(int x, int y, int across, int down, int under, int rgb) {
    int bottom = Math.min(y + down, under);
    for (int row = Math.floorDiv(y - down, FINE); row <= Math.floorDiv(bottom, FINE); row++) {
      for (int column = (x - across) / FINE; column <= (x + across) / FINE; column++) {
        int left = column * FINE - x;
        int top = row * FINE - y;
        int share = far(left, top, across, down) ? 0 : covered(left, top, across, down, under - y);
        mix(column, row, rgb, share, ALL);
      }
    }
  }

  /// True where the ellipse surely covers no point of the pixel, which saves counting.
  private static boolean far(int left, int top, int across, int down) {
    return !inside(left + FINE / 2, top + FINE / 2, across + 2 * FINE, down + 2 * FINE);
  }

  /// How many of the pixel’s points lie in the ellipse and above a line.
  private static int covered(int left, int top, int across, int down, int under) {
    int last = 2 * POINTS - 1;
    boolean whole =
        top + last < under
            && inside(left + 1, top + 1, across, down)
            && inside(left + last, top + 1, across, down)
            && inside(left + 1, top + last, across, down)
            && inside(left + last, top + last, across, down);
    int covered = 0;
    for (int point = 0; point < ALL && !whole; point++) {
      int px = left + 2 * (point % POINTS) + 1;
      int py = top + 2 * (point / POINTS) + 1;
      covered += py < under && inside(px, py, across, down) ? 1 : 0;
    }
    return whole ? ALL : covered;
  }

  private static boolean inside(long x, long y, long across, long down) {
    long a = x * down;
    long b = y * across;
    return a * a + b * b <= across * down * (across * down);
  }

  private void mix(int x, int y, int rgb, int share, int of) {
    if (share == 0) {
      return;
    }
    int at = (y * width + x) * Picture.CHANNELS;
    for (int c = 0; c < Picture.CHANNELS; c++) {
      int over = (rgb >> (16 - 8 * c)) & 0xFF;
      int under = pixels[at + c] & 0xFF;
      pixels[at + c] = (byte) ((over * share + under * (of - share) + of / 2) / of);
    }
  }
}
