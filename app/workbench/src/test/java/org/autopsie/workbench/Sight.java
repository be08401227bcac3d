package org.autopsie.workbench;

import javafx.scene.paint.Color;

/// How colours are seen: contrast as WCAG 2.2 defines it, what people see who lack one kind of
/// cone, and how far apart two colours look.
@SuppressWarnings("ImmutableEnumChecker") // the matrix never leaves
enum Sight {
  /// All three kinds of cone.
  FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  /// No long-wave cones.
  PROTAN(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  /// No middle-wave cones.
  DEUTAN(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  /// No short-wave cones.
  TRITAN(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  /// The matrices are those of Machado, Oliveira and Fernandes, A Physiologically-based Model for
  /// Simulation of Color Vision Deficiency, IEEE TVCG 15(6), 2009, at severity 1.0, row by row, for
  /// linear sRGB.
  Sight(double... matrix) {
    this.matrix = matrix;
  }

  /// Red, green and blue in linear light, as these eyes see the colour.
  double[] seen(Color colour) {
    double[] light = light(colour);
    var seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int j = 0; j < 3; j++) {
        sum += matrix[3 * i + j] * light[j];
      }
      seen[i] = Math.clamp(sum, 0, 1);
    }
    return seen;
  }

  /// How far apart two colours look: ΔE of CIE 1976 in L*a*b* under D65. About 2.3 is just
  /// noticeable side by side.
  double apart(Color one, Color other) {
    double[] a = lab(seen(one));
    double[] b = lab(seen(other));
    return Math.hypot(a[0] - b[0], Math.hypot(a[1] - b[1], a[2] - b[2]));
  }

  /// The lightness of CIE 1976, 0 to 100.
  double lightness(Color colour) {
    return lab(seen(colour))[0];
  }

  /// WCAG 2.2’s contrast ratio, 1 to 21.
  static double contrast(Color one, Color other) {
    double a = luminance(light(one));
    double b = luminance(light(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(double[] light) {
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }

  private static double[] light(Color colour) {
    return new double[] {light(colour.getRed()), light(colour.getGreen()), light(colour.getBlue())};
  }

  private static double light(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static double[] lab(double[] light) {
    double x = (0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2]) / 0.95047;
    double y = 0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2];
    double z = (0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2]) / 1.08883;
    return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
  }

  private static double f(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }
}
