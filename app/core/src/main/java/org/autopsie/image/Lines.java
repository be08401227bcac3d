package org.autopsie.image;

/// Draws a picture line by line: the same line whenever it is asked, by several threads at once.
@FunctionalInterface
public interface Lines {

  /// Takes the pixels of a line.
  @FunctionalInterface
  interface Line {

    /// Takes a pixel.
    ///
    /// @param x from the left, from 0
    /// @param red 0 to 255, as green and blue
    void pixel(int x, int red, int green, int blue);
  }

  /// Hands over each pixel of a line.
  ///
  /// @param y from the top, from 0
  void draw(int y, Line into);

  /// Red, green, blue of each pixel of the whole picture, row by row from the top left.
  ///
  /// @param width in pixels, as it is drawn
  /// @param height in pixels
  default byte[] pixels(int width, int height) {
    var all = new byte[Math.multiplyExact(Math.multiplyExact(width, height), Picture.CHANNELS)];
    for (int y = 0; y < height; y++) {
      int start = y * width * Picture.CHANNELS;
      draw(
          y,
          (x, red, green, blue) -> {
            int at = start + x * Picture.CHANNELS;
            all[at] = (byte) red;
            all[at + 1] = (byte) green;
            all[at + 2] = (byte) blue;
          });
    }
    return all;
  }
}
