package org.autopsie.data;

import java.util.Locale;

/// Answers kept for the tests of a cache: of the row i the numbers i and −i.
record KeptAnswers(SweepCache cache) {
  static final int WIDTH = 2;

  /// Keeps so many rows.
  void keep(String content, int rows) {
    try (var journal = cache.open(content, WIDTH)) {
      journal.replay(rows, (first, count, numbers) -> {});
      for (int i = 0; i < rows; i++) {
        journal.append(1, new double[] {i, -i});
      }
    }
  }

  /// How many rows are known.
  long known(String content) {
    try (var journal = cache.open(content, WIDTH)) {
      return journal.replay(1000, (first, count, numbers) -> {});
    }
  }

  /// What a journal has to say.
  static String said(SweepJournal journal) {
    return String.join(" ", journal.notices().stream().map(n -> n.in(Locale.ENGLISH)).toList());
  }
}
