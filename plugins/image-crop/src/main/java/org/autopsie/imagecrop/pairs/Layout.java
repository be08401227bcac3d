package org.autopsie.imagecrop.pairs;

/// How two pictures are put together.
public enum Layout {
  /// Beside each other, their tops on one line, black below the shorter one: as in the experiment
  /// that Twitter published in 2021.
  SIDE_BY_SIDE,
  /// One above the other with a white gap: as in the pictures that people posted in September 2020.
  STACKED
}
