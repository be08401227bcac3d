package org.autopsie.fairness;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// In which order groups stand: numbers and bands of numbers by where they begin, then words by
/// their letters; of an intersection, one part after the other. A name of a column before it does
/// not count. A strict order: two names are equal only where they read the same.
public enum GroupOrder implements Comparator<String> {
  /// The order.
  BY_LOWER_BOUND;

  private static final String NUMBER = "-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?";
  private static final Pattern BAND =
      Pattern.compile("(?:.*: )?'?(?:(< )|≥ )?(" + NUMBER + ")(?: – < " + NUMBER + ")?");
  private static final Comparator<Part> PARTS =
      Comparator.comparingDouble(Part::from).thenComparing(Part::words);

  /// @param from where it begins; the end of all numbers for words
  private record Part(double from, String words) {
    static Part of(String words) {
      var band = BAND.matcher(words);
      if (!band.matches()) {
        return new Part(Double.POSITIVE_INFINITY, words);
      }
      boolean lowest = band.group(1) != null;
      double from = lowest ? Double.NEGATIVE_INFINITY : Double.parseDouble(band.group(2));
      return new Part(from, words);
    }
  }

  @Override
  public int compare(String one, String other) {
    var ones = List.of(one.split(CountedRows.AND, -1));
    var others = List.of(other.split(CountedRows.AND, -1));
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      int difference = PARTS.compare(Part.of(ones.get(i)), Part.of(others.get(i)));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(ones.size(), others.size());
  }
}
