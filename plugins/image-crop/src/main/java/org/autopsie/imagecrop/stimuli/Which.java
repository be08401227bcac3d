package org.autopsie.imagecrop.stimuli;

/// Which of the two shapes of a drawing.
public enum Which {
  /// Above, or on the left.
  FIRST,
  /// Below, or on the right.
  SECOND,
  /// Both.
  BOTH
}
