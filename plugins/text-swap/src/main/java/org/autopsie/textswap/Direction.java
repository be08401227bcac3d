package org.autopsie.textswap;

/// Which way the pairs of a list are read.
public enum Direction {
  /// The left word becomes the right one.
  FORWARD,
  /// The right word becomes the left one.
  BACKWARD,
  /// Each becomes the other.
  BOTH
}
