package org.autopsie.report;

import java.util.Locale;
import org.autopsie.casefile.Localised;
import org.autopsie.run.Words;

/// The language of one report: its fixed words, its numbers and its dates.
///
/// @param locale French, or any other for English
record Language(Locale locale) {

  /// French for a French locale, English for any other.
  static Language of(Locale locale) {
    return new Language(locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
  }

  /// The fixed words under a key.
  String say(String key, Object... args) {
    return Words.of(Report.class).say(locale, key, args);
  }

  /// The fixed words under a key, or others where there are none.
  String sayOr(String key, String otherwise) {
    return Words.of(Report.class).has(locale, key) ? say(key) : otherwise;
  }

  /// The case's words in this language.
  String of(Localised words) {
    return words.in(locale);
  }

  /// The name of a language, from its ISO code.
  String tongue(String code) {
    return Locale.of(code).getDisplayLanguage(locale);
  }

  /// `fr` or `en`, for the page's `lang`.
  String tag() {
    return isFrench() ? "fr" : "en";
  }

  boolean isFrench() {
    return locale.getLanguage().equals("fr");
  }

  /// How numbers are written.
  Numbers numbers() {
    return new Numbers(locale);
  }

  /// How dates are written.
  String date(String iso) {
    return Dates.in(locale, iso);
  }
}
