package org.autopsie.instruments;

import org.autopsie.image.Picture;

/// Colours in CIELAB (1976), where distances are about as large as they look: sRGB (IEC 61966-2-1)
/// under its white point D65.
final class Lab {
  private static final double[] LINEAR = linear();
  private static final double[] TO_XYZ = {
    0.4124564 / 0.95047,
    0.3575761 / 0.95047,
    0.1804375 / 0.95047,
    0.2126729,
    0.7151522,
    0.0721750,
    0.0193339 / 1.08883,
    0.1191920 / 1.08883,
    0.9503041 / 1.08883
  };

  private Lab() {}

  /// L, a, b of each pixel, row by row.
  static float[] of(Picture picture) {
    var rgb = picture.bytes();
    var lab = new float[rgb.length];
    for (int i = 0; i < rgb.length; i += 3) {
      double x = bent(rgb, i, 0);
      double y = bent(rgb, i, 3);
      double z = bent(rgb, i, 6);
      lab[i] = (float) (116 * y - 16);
      lab[i + 1] = (float) (500 * (x - y));
      lab[i + 2] = (float) (200 * (y - z));
    }
    return lab;
  }

  /// One of X, Y, Z against white, by the standard's bend.
  private static double bent(byte[] rgb, int at, int row) {
    double t =
        TO_XYZ[row] * LINEAR[rgb[at] & 0xFF]
            + TO_XYZ[row + 1] * LINEAR[rgb[at + 1] & 0xFF]
            + TO_XYZ[row + 2] * LINEAR[rgb[at + 2] & 0xFF];
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  private static double[] linear() {
    var linear = new double[256];
    for (int i = 0; i < linear.length; i++) {
      double value = i / 255.0;
      linear[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    return linear;
  }
}
