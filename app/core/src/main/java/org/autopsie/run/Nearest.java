package org.autopsie.run;

import java.util.Comparator;
import java.util.List;

/// The known word that is most like a mistyped one.
public final class Nearest {
  private Nearest() {}

  /// The first of the words at the smallest distance.
  ///
  /// @throws java.util.NoSuchElementException where there is no word
  public static String among(List<String> words, String typed) {
    return words.stream().min(Comparator.comparingInt(word -> distance(word, typed))).orElseThrow();
  }

  /// Letters to add, take away or change (Levenshtein 1966).
  static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
