package org.autopsie.workbench.panel;

/// One number of a model's answer, before and after a change.
///
/// @param label the score's name, or the id of the exhibit that the similarity is to
/// @param before the number before
/// @param after the number after, the mean over the words where there are several
public record Moved(String label, double before, double after) {

  /// How far it moved, below 0 where it fell.
  public double shift() {
    return after - before;
  }
}
