package org.autopsie.workbench.panel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// Dates as cases write them.
public final class IsoDate {
  private IsoDate() {}

  /// True for nothing, and for a year, a month or a day that exists: `2018`, `2018-10`,
  /// `2018-10-10`.
  public static boolean isOne(String words) {
    try {
      switch (words.length()) {
        case 0 -> {}
        case 4 -> Year.parse(words);
        case 7 -> YearMonth.parse(words);
        default -> LocalDate.parse(words);
      }
      return true;
    } catch (DateTimeException notOne) {
      return false;
    }
  }
}
