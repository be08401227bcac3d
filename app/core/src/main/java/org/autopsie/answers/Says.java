package org.autopsie.answers;

import java.util.Locale;

/// What a form says of a person’s gender.
public enum Says {
  /// Masculine.
  MASCULINE,
  /// Feminine.
  FEMININE,
  /// The same for both, so that other words decide: `dentiste`, `judge`.
  EITHER,
  /// Nothing: `l’`, or a noun whose gender is its own, such as `la sentinelle`.
  NEITHER,
  /// Both at once: `infirmier·ère`, `Pfleger*innen`, `el/la`.
  BOTH;

  /// The written name, such as `masculine`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// True where it decides: masculine, feminine or both.
  boolean decides() {
    return this == MASCULINE || this == FEMININE || this == BOTH;
  }
}
