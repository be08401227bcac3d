package org.autopsie.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Lists of numbers that are kept: of the length they must have, missing ones as NaN.
final class Doubles {
  private Doubles() {}

  /// A copy in which nothing is null.
  ///
  /// @throws IllegalArgumentException where it has not `size` elements
  static List<Double> of(List<Double> given, int size) {
    if (given.size() != size) {
      throw new IllegalArgumentException(given.size() + " numbers, not " + size);
    }
    var copy = new ArrayList<>(given);
    copy.replaceAll(number -> number == null ? Double.NaN : number);
    return Collections.unmodifiableList(copy);
  }
}
