package org.autopsie.imagecrop.stimuli;

/// How the two parts of a picture lie.
public enum Direction {
  /// One above the other: a tall picture.
  TALL,
  /// One beside the other: a wide picture.
  WIDE
}
