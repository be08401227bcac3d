package org.autopsie.data;

/// How scores are put together before they are counted.
///
/// @param count how many bins of equal width; 0: each score stands for itself
/// @param low lower end of the first bin
/// @param high upper end of the last
record Bins(int count, double low, double high) {
  /// Each score by itself.
  static final Bins NONE = new Bins(0, 0, 0);

  private static final int COUNT = 1000;

  /// Over the probabilities.
  static Bins ofProbabilities() {
    return new Bins(COUNT, 0, 1);
  }

  /// Over these scores.
  static Bins between(double low, double high) {
    return new Bins(COUNT, low, high);
  }

  /// The bin of the score `x0`, as it stands in a query; −1 outside.
  String key() {
    return count == 0
        ? "x0"
        : "CASE WHEN x0 >= %s AND x0 <= %s THEN least(floor((x0 - %s) * %s), %d) ELSE -1 END"
            .formatted(low, high, low, count / (high - low), count - 1);
  }

  /// The score that a key stands for.
  double score(double key) {
    return count == 0 ? key : low + (key + 0.5) * (high - low) / count;
  }
}
