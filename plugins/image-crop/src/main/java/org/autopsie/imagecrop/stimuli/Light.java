package org.autopsie.imagecrop.stimuli;

/// Colours by their luminance: the share of white’s light that a screen gives, in %, weighted as
/// eyes do (IEC 61966-2-1: 0.2126 red + 0.7152 green + 0.0722 blue in linear light). A luminance of
/// 50 % is the grey 188 of 255, since sRGB values are not proportional to light.
final class Light {
  private static final double RED = 0.2126;
  private static final double GREEN = 0.7152;
  private static final double BLUE = 0.0722;

  private Light() {}

  /// The grey of that luminance, to the nearest of the 256 that there are.
  ///
  /// @param percent 0 black, 100 white
  /// @return `0xRRGGBB`
  static int grey(double percent) {
    return stored(percent / 100) * 0x010101;
  }

  /// The colour of that luminance and hue. Luminance stays whatever the hue, but for the rounding
  /// to whole values.
  ///
  /// @param percent luminance, 0 black, 100 white
  /// @param hue in degrees: 0 red, 120 green, 240 blue, in linear light
  /// @param saturation 0 grey, 100 the most colourful that a screen shows at this luminance, in %
  /// @return `0xRRGGBB`
  static int colour(double percent, double hue, double saturation) {
    double light = percent / 100;
    var pure = pure(hue);
    double own = RED * pure[0] + GREEN * pure[1] + BLUE * pure[2];
    double most = Double.MAX_VALUE;
    for (double channel : pure) {
      double away = channel - own;
      if (away > 0) {
        most = Math.min(most, (1 - light) / away);
      } else if (away < 0) {
        most = Math.min(most, light / -away);
      }
    }
    double far = most * saturation / 100;
    int rgb = 0;
    for (double channel : pure) {
      rgb = rgb << 8 | stored(light + far * (channel - own));
    }
    return rgb;
  }

  /// The luminance of a colour, in %.
  ///
  /// @param rgb `0xRRGGBB`
  static double luminance(int rgb) {
    return 100
        * (RED * light(rgb >> 16 & 0xFF)
            + GREEN * light(rgb >> 8 & 0xFF)
            + BLUE * light(rgb & 0xFF));
  }

  private static double[] pure(double hue) {
    double sixth = hue % 360 / 60;
    double between = 1 - Math.abs(sixth % 2 - 1);
    return switch ((int) sixth) {
      case 0 -> new double[] {1, between, 0};
      case 1 -> new double[] {between, 1, 0};
      case 2 -> new double[] {0, 1, between};
      case 3 -> new double[] {0, between, 1};
      case 4 -> new double[] {between, 0, 1};
      default -> new double[] {1, 0, between};
    };
  }

  private static int stored(double light) {
    double value =
        light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    return Math.clamp(Math.round(value * 255), 0, 255);
  }

  private static double light(int stored) {
    double value = stored / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}
