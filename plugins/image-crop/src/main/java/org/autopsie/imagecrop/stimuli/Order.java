package org.autopsie.imagecrop.stimuli;

/// Which of the two parts comes first: above in a tall picture, on the left in a wide one.
public enum Order {
  /// Part A comes first.
  A_FIRST,
  /// Part B comes first.
  B_FIRST
}
