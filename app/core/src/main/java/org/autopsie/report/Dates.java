package org.autopsie.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as a reader of that language writes them.
final class Dates {
  private Dates() {}

  /// `2018-10-10` → 10 octobre 2018, `2018-10` → octobre 2018; anything else as it is.
  static String in(Locale locale, String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> day(locale, LocalDate.parse(iso));
        case 7 -> DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(YearMonth.parse(iso));
        default -> iso;
      };
    } catch (DateTimeException notADate) {
      return iso;
    }
  }

  /// Date and time to the second, universal time.
  static String stamp(Instant at) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(at);
  }

  private static String day(Locale locale, LocalDate date) {
    boolean french = locale.getLanguage().equals("fr");
    var day = french && date.getDayOfMonth() == 1 ? "1'er'" : "d";
    return DateTimeFormatter.ofPattern(day + " MMMM uuuu", locale).format(date);
  }
}
