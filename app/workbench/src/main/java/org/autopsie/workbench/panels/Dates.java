package org.autopsie.workbench.panels;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/// Dates of a case, as written in a language.
final class Dates {
  private Dates() {}

  private static Locale region(Locale locale) {
    return locale.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
  }

  /// Day and month of a date, or its month alone, in short; absent where only the year is known.
  static Optional<String> day(String iso, Locale locale) {
    try {
      return switch (iso.length()) {
        case 10 ->
            Optional.of(DateTimeFormatter.ofPattern("d MMM", locale).format(LocalDate.parse(iso)));
        case 7 ->
            Optional.of(DateTimeFormatter.ofPattern("MMM", locale).format(YearMonth.parse(iso)));
        default -> Optional.empty();
      };
    } catch (DateTimeParseException words) {
      return Optional.empty();
    }
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
