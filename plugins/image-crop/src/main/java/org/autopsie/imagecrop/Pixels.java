package org.autopsie.imagecrop;

import org.autopsie.image.Picture;

/// 8-bit pixels being resized as Twitter’s program does it: halved while that does not make them
/// too small, then filtered once. Positions, taps and weights are single precision throughout,
/// because the fourth decimal of a score depends on it.
///
/// @param rgb red, green, blue of each pixel, row by row; not changed
@SuppressWarnings("ArrayRecordComponent")
record Pixels(int width, int height, byte[] rgb) {
  static final int CHANNELS = Picture.CHANNELS;

  static Pixels of(Picture picture) {
    return new Pixels(picture.width(), picture.height(), picture.bytes());
  }

  int at(int x, int y, int channel) {
    return rgb[(y * width + x) * CHANNELS + channel] & 0xFF;
  }

  /// The same, brought to that size; itself where it has it.
  Pixels resized(int toWidth, int toHeight) {
    var from = this;
    while (from.width / 2 >= toWidth && from.height / 2 >= toHeight) {
      from = from.halved();
    }
    if (from.width == toWidth && from.height == toHeight) {
      return from;
    }
    boolean larger = toWidth > from.width || toHeight > from.height;
    return larger
        ? Lanczos.enlarged(from, toWidth, toHeight)
        : Lanczos.reduced(from, toWidth, toHeight);
  }

  /// The mean of each block of 2 × 2, rounded down; an odd last row or column is left out.
  private Pixels halved() {
    int across = width / 2;
    int down = height / 2;
    var half = new byte[across * down * CHANNELS];
    int row = width * CHANNELS;
    int at = 0;
    for (int y = 0; y < down; y++) {
      int from = 2 * y * row;
      for (int x = 0; x < across; x++, from += 2 * CHANNELS) {
        for (int c = 0; c < CHANNELS; c++) {
          int i = from + c;
          int sum =
              (rgb[i] & 0xFF)
                  + (rgb[i + CHANNELS] & 0xFF)
                  + (rgb[i + row] & 0xFF)
                  + (rgb[i + row + CHANNELS] & 0xFF);
          half[at++] = (byte) (sum >> 2);
        }
      }
    }
    return new Pixels(across, down, half);
  }
}
