package org.autopsie.instruments;

import java.util.Arrays;
import java.util.function.Consumer;

/// All sets of one size among so many parts, in lexicographic order.
///
/// @param parts how many there are to choose from
/// @param size how many are chosen, at least 1
record Subsets(int parts, int size) {

  /// Hands each set on; the array is used again afterwards.
  void forEach(Consumer<boolean[]> set) {
    var chosen = new int[size];
    for (int i = 0; i < size; i++) {
      chosen[i] = i;
    }
    var kept = new boolean[parts];
    do {
      Arrays.fill(kept, false);
      for (int part : chosen) {
        kept[part] = true;
      }
      set.accept(kept);
    } while (advance(chosen));
  }

  private boolean advance(int[] chosen) {
    int at = size - 1;
    while (at >= 0 && chosen[at] == parts - size + at) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    chosen[at]++;
    for (int i = at + 1; i < size; i++) {
      chosen[i] = chosen[i - 1] + 1;
    }
    return true;
  }
}
