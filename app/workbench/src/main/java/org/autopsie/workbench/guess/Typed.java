package org.autopsie.workbench.guess;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as a class types them: `2,5` or `2.5`, `−3`, `+1`, `1 000`, `40 %`. A comma is a decimal
/// mark, save in English where it parts thousands (`1,500`).
final class Typed {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,12}([.,]\\d{0,9})?|[.,]\\d{1,9})");
  private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
  private static final double LARGEST = 1e9;

  private Typed() {}

  /// The number; empty where the words are not one, or where it lies beyond a thousand million.
  static Optional<Double> number(String words, Locale locale) {
    var plain = words.replaceAll("[\\s\\u00a0\\u202f%]", "").replace('\u2212', '-');
    if (!locale.getLanguage().equals("fr") && THOUSANDS.matcher(plain).matches()) {
      plain = plain.replace(",", "");
    }
    if (!NUMBER.matcher(plain).matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(plain.replace(',', '.'));
    return Math.abs(value) <= LARGEST ? Optional.of(value + 0.0) : Optional.empty();
  }
}
