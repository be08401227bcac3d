package org.autopsie.workbench.panel;

/// How far the rank of a document moves between words of one and the same list: the lowest and the
/// highest rank that they gave it. What stays within it is not worth a headline.
///
/// @param names where the document stands with the list's words
/// @param low the best rank among them
/// @param high the worst rank among them
public record NoiseFloor(Slope names, double low, double high) {

  /// True where a rank lies outside.
  public boolean exceededBy(double rank) {
    return rank < low || rank > high;
  }
}
