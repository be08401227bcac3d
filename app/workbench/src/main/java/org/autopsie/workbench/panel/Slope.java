package org.autopsie.workbench.panel;

/// Where a document stands before and after a change.
///
/// @param label what was put in: a word, or the group of words
/// @param before rank before, from 1
/// @param after rank after, the mean over the words where there are several
/// @param low lower end of the 95 % interval of `after`
/// @param high upper end
/// @param n distinct words put in
public record Slope(String label, double before, double after, double low, double high, int n) {

  /// How many places it moved down; negative where it rose.
  public double shift() {
    return after - before;
  }
}
