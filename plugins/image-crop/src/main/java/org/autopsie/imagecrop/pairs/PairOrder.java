package org.autopsie.imagecrop.pairs;

/// Which of two pictures stands first (on the left, or above).
public enum PairOrder {
  /// Drawn by lot for each pair.
  DRAWN,
  /// The first group’s, always.
  FIRST_GROUP
}
