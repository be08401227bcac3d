package org.autopsie.perturb;

/// A place along a parameter where the answer goes over to another side.
///
/// @param low the last value that was asked with the answer `before`
/// @param high the first value that was asked with the answer `after`; `low` and `high` are no
///   farther apart than the tolerance, or neighbours
/// @param before the side at `low`
/// @param after the side at `high`
public record Flip(double low, double high, String before, String after) {

  /// The middle.
  public double at() {
    return low + (high - low) / 2;
  }
}
