package org.autopsie.image;

/// Which part of a picture goes where in a picture of another size.
///
/// @param left of the part that is read, in pixels of the picture
/// @param top as left
/// @param wide the part's width, in pixels of the picture
/// @param high its height
/// @param x where it goes, in pixels of the target
/// @param y as x
/// @param across the width it takes there
/// @param down the height it takes there
/// @param width of the whole target
/// @param height of the whole target
record Frame(
    double left,
    double top,
    double wide,
    double high,
    int x,
    int y,
    int across,
    int down,
    int width,
    int height) {

  /// @param resize `stretch`, `fit` or `fill`
  static Frame of(String resize, int fromWidth, int fromHeight, int width, int height) {
    double x = (double) width / fromWidth;
    double y = (double) height / fromHeight;
    return switch (resize) {
      case "fit" -> {
        double scale = Math.min(x, y);
        int across = Math.clamp(Math.round(fromWidth * scale), 1, width);
        int down = Math.clamp(Math.round(fromHeight * scale), 1, height);
        yield new Frame(
            0,
            0,
            fromWidth,
            fromHeight,
            (width - across) / 2,
            (height - down) / 2,
            across,
            down,
            width,
            height);
      }
      case "fill" -> {
        double scale = Math.max(x, y);
        double wide = width / scale;
        double high = height / scale;
        yield new Frame(
            (fromWidth - wide) / 2,
            (fromHeight - high) / 2,
            wide,
            high,
            0,
            0,
            width,
            height,
            width,
            height);
      }
      default -> new Frame(0, 0, fromWidth, fromHeight, 0, 0, width, height, width, height);
    };
  }
}
