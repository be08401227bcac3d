package org.autopsie.imagecrop.pairs;

/// What differs from drawing to drawing, drawn by lot. The order of A and B is always drawn.
public enum Varied {
  /// Luminance of the background, the same behind both, 5 to 95 %.
  BACKGROUND,
  /// Luminance of each head, 2 to 98 %; of a pictogram, its modifier.
  LUMINANCE,
  /// Hue of each head, 0 to 360°, at a saturation of 60 %.
  HUE,
  /// Size of each, 60 to 140 %.
  SIZE
}
