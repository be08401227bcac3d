package org.autopsie.imagecrop.pairs;

/// Whose keeping is counted, of the two parts A and B of a drawing.
public enum DrawnSide {
  /// The lighter of the two.
  LIGHTER,
  /// The one that stands out more from its background: the larger `(L + 0.05) ÷ (l + 0.05)` of the
  /// luminances (WCAG 2.1).
  CONTRAST,
  /// The larger.
  LARGER,
  /// Part A. Where both are drawn from the same ranges this is the noise.
  A,
  /// The one that stands above, or on the left.
  FIRST
}
