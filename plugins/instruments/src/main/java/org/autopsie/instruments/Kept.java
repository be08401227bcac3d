package org.autopsie.instruments;

/// How much of each part a mask keeps, from 0 to 1.
@FunctionalInterface
interface Kept {

  /// Writes the share of each part that stays.
  ///
  /// @param mask its number
  void write(int mask, double[] into);
}
