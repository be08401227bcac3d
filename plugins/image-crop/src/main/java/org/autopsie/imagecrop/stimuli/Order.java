package org.autopsie.imagecrop.stimuli;

/// Which of the two parts comes first: above in a tall picture, on the left in a wide one.
public enum Order {
  /// Part A comes first.
  A_FIRST,
  /// Part B comes first.
  B_FIRST;

  /// What comes first of what belongs to A and to B.
  <T> T first(T a, T b) {
    return this == A_FIRST ? a : b;
  }

  /// What comes second.
  <T> T second(T a, T b) {
    return first(b, a);
  }
}
