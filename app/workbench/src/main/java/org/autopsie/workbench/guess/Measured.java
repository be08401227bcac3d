package org.autopsie.workbench.guess;

import java.util.Locale;
import org.autopsie.report.StepWords.Shown;
import org.autopsie.run.Words;

/// What was measured, in words, as the pictures and the card write it.
///
/// @param title `measured`
/// @param value the number with its unit
/// @param line both in one line
/// @param interval the interval; empty where there is none
/// @param n `n = 16`
record Measured(String title, String value, String line, String interval, String n) {
  private static final Words WORDS = Words.of(Measured.class);

  static Measured of(Shown shown, Locale locale) {
    return new Measured(
        WORDS.say(locale, "measured"),
        shown.value(),
        WORDS.say(locale, "measured.line", shown.value()),
        shown.interval(),
        shown.n());
  }

  /// Interval and n, one under the other.
  String details() {
    return interval.isEmpty() ? n : interval + "\n" + n;
  }

  /// Interval and n, side by side.
  String flat() {
    return interval.isEmpty() ? n : interval + " · " + n;
  }
}
