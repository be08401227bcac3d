package org.autopsie.imagecrop.pairs;

import org.autopsie.image.Picture;
import org.autopsie.imagecrop.stimuli.Direction;

/// Two pictures on one sheet.
///
/// @param picture the sheet
/// @param border where the second part begins, in pixels along the direction
/// @param secondAt where the second picture itself begins
record Sheet(Picture picture, Direction direction, double border, int secondAt) {
  private static final byte WHITE = (byte) 0xFF;

  static Sheet of(Layout layout, int gap, Picture first, Picture second) {
    return layout == Layout.SIDE_BY_SIDE ? beside(first, second) : stacked(gap, first, second);
  }

  /// A cell on the border counts for the second picture, as in the published experiment.
  private static Sheet beside(Picture first, Picture second) {
    int width = first.width() + second.width();
    int height = Math.max(first.height(), second.height());
    var sheet =
        Picture.painted(
            width,
            height,
            pixels -> {
              lay(pixels, width, first, 0, 0);
              lay(pixels, width, second, first.width(), 0);
            });
    return new Sheet(sheet, Direction.WIDE, Math.nextDown((double) first.width()), first.width());
  }

  private static Sheet stacked(int gap, Picture first, Picture second) {
    int width = Math.max(first.width(), second.width());
    int at = first.height() + gap;
    var sheet =
        Picture.painted(
            width,
            at + second.height(),
            pixels -> {
              java.util.Arrays.fill(pixels, WHITE);
              lay(pixels, width, first, (width - first.width()) / 2, 0);
              lay(pixels, width, second, (width - second.width()) / 2, at);
            });
    return new Sheet(sheet, Direction.TALL, first.height() + gap / 2.0, at);
  }

  private static void lay(byte[] pixels, int width, Picture picture, int left, int top) {
    var own = picture.bytes();
    int row = picture.width() * Picture.CHANNELS;
    for (int y = 0; y < picture.height(); y++) {
      int at = ((top + y) * width + left) * Picture.CHANNELS;
      System.arraycopy(own, y * row, pixels, at, row);
    }
  }
}
