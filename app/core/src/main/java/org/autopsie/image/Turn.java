package org.autopsie.image;

/// How a picture as it is stored becomes upright: the eight ways of EXIF.
enum Turn {
  NONE,
  MIRROR_ACROSS,
  MIRROR_DOWN,
  HALF,
  RIGHT,
  LEFT,
  TRANSPOSE,
  TRANSVERSE;

  /// @param orientation `ImageOrientation` of ImageIO's standard metadata
  static Turn of(String orientation) {
    return switch (orientation) {
      case "FlipH" -> MIRROR_ACROSS;
      case "FlipV" -> MIRROR_DOWN;
      case "Rotate180" -> HALF;
      case "Rotate270" -> RIGHT;
      case "Rotate90" -> LEFT;
      case "FlipVRotate90" -> TRANSPOSE;
      case "FlipHRotate90" -> TRANSVERSE;
      default -> NONE;
    };
  }

  /// @param exif 1 to 8, as cameras note it; anything else turns nothing
  static Turn of(int exif) {
    return switch (exif) {
      case 2 -> MIRROR_ACROSS;
      case 3 -> HALF;
      case 4 -> MIRROR_DOWN;
      case 5 -> TRANSPOSE;
      case 6 -> RIGHT;
      case 7 -> TRANSVERSE;
      case 8 -> LEFT;
      default -> NONE;
    };
  }

  /// The picture, upright.
  Picture of(Picture stored) {
    if (this == NONE) {
      return stored;
    }
    boolean lies = this == RIGHT || this == LEFT || this == TRANSPOSE || this == TRANSVERSE;
    int width = lies ? stored.height() : stored.width();
    int height = lies ? stored.width() : stored.height();
    var from = stored.pixels();
    var to = new byte[from.length];
    int at = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int p = source(x, y, stored.width(), stored.height()) * Picture.CHANNELS;
        to[at++] = from[p];
        to[at++] = from[p + 1];
        to[at++] = from[p + 2];
      }
    }
    return new Picture(width, height, to);
  }

  /// Where the upright pixel (x, y) is stored.
  private int source(int x, int y, int width, int height) {
    return switch (this) {
      case NONE -> y * width + x;
      case MIRROR_ACROSS -> y * width + width - 1 - x;
      case MIRROR_DOWN -> (height - 1 - y) * width + x;
      case HALF -> (height - 1 - y) * width + width - 1 - x;
      case RIGHT -> (height - 1 - x) * width + y;
      case LEFT -> x * width + width - 1 - y;
      case TRANSPOSE -> x * width + y;
      case TRANSVERSE -> (height - 1 - x) * width + width - 1 - y;
    };
  }
}
