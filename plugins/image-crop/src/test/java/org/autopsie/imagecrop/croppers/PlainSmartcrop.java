package org.autopsie.imagecrop.croppers;

import org.autopsie.image.Picture;

/// The rule once more, pixel by pixel, without a graph and without a constant of the other.
final class PlainSmartcrop {
  private final Picture picture;

  PlainSmartcrop(Picture picture) {
    this.picture = picture;
  }

  private int channel(int x, int y, int shift) {
    return picture.rgb(x, y) >> shift & 0xFF;
  }

  private double light(int x, int y) {
    return 0.5126 * channel(x, y, 0) + 0.7152 * channel(x, y, 8) + 0.0722 * channel(x, y, 16);
  }

  private static double eight(double value) {
    return Math.rint(Math.clamp(value, 0, 255));
  }

  private double detail(int x, int y) {
    boolean border = x == 0 || y == 0 || x == picture.width() - 1 || y == picture.height() - 1;
    return border
        ? eight(light(x, y))
        : eight(
            light(x, y) * 4
                - light(x, y - 1)
                - light(x - 1, y)
                - light(x + 1, y)
                - light(x, y + 1));
  }

  private double skin(int x, int y) {
    double r = channel(x, y, 16);
    double g = channel(x, y, 8);
    double b = channel(x, y, 0);
    double length = Math.sqrt(r * r + g * g + b * b);
    double away =
        Math.sqrt(
            Math.pow(r / length - 0.78, 2)
                + Math.pow(g / length - 0.57, 2)
                + Math.pow(b / length - 0.44, 2));
    double light = light(x, y) / 255;
    return 1 - away > 0.8 && light >= 0.2 && light <= 1 ? eight((0.2 - away) * 1275) : 0;
  }

  private double saturation(int x, int y) {
    double r = channel(x, y, 16) / 255.0;
    double g = channel(x, y, 8) / 255.0;
    double b = channel(x, y, 0) / 255.0;
    double most = Math.max(r, Math.max(g, b));
    double least = Math.min(r, Math.min(g, b));
    double middle = (most + least) / 2;
    double saturation =
        most == least ? 0 : (most - least) / (middle > 0.5 ? 2 - most - least : most + least);
    double light = light(x, y) / 255;
    return saturation > 0.4 && light >= 0.05 && light <= 0.9 ? eight((saturation - 0.4) * 425) : 0;
  }

  double score(int row, int column) {
    double details = 0;
    double mostDetail = 0;
    double skins = 0;
    double mostSkin = 0;
    double colours = 0;
    for (int y = 8 * row; y < 8 * row + 8; y++) {
      for (int x = 8 * column; x < 8 * column + 8; x++) {
        details += detail(x, y);
        mostDetail = Math.max(mostDetail, detail(x, y));
        skins += skin(x, y);
        mostSkin = Math.max(mostSkin, skin(x, y));
        colours += saturation(x, y);
      }
    }
    double detail = eight(details / 64 * 0.7 + mostDetail * 0.3) / 255;
    double skin = eight(skins / 64 * 0.5 + mostSkin * 0.5) / 255;
    double colour = eight(colours / 64) / 255;
    return 0.2 * detail + 1.8 * skin * (detail + 0.01) + 0.1 * colour * (detail + 0.2);
  }
}
