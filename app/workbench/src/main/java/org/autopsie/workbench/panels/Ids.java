package org.autopsie.workbench.panels;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/// Written ids of what a person adds; nobody has to think of one.
final class Ids {
  private Ids() {}

  /// The first of `p1`, `p2`, `p3` … that is free.
  static String free(String letter, Collection<String> taken) {
    int number = 1;
    while (taken.contains(letter + number)) {
      number++;
    }
    return letter + number;
  }

  /// Words as an id; empty where no letter is left of them.
  static String of(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
