package org.autopsie.workbench.panels;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Dates of a case, as written in a language.
final class Dates {
  private Dates() {}

  private static Locale region(Locale locale) {
    return locale.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
  }

  /// `2018-10-10`, `2018-10` or `2018` in words; anything else as it stands.
  static String of(String iso, Locale locale) {
    try {
      return switch (iso.length()) {
        case 10 ->
            LocalDate.parse(iso)
                .format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(region(locale)));
        case 7 -> YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
        default -> iso;
      };
    } catch (DateTimeParseException words) {
      return iso;
    }
  }
}
