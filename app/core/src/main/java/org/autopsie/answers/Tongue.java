package org.autopsie.answers;

import java.util.Locale;
import java.util.Optional;

/// A language whose words for people agree in gender, and which the rule reads.
public enum Tongue {
  /// French.
  FR,
  /// Spanish.
  ES,
  /// Italian.
  IT,
  /// German.
  DE;

  /// The written code: `fr`, `es`, `it`, `de`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The language of that code, `fr` or `fr-CA`; absent where the rule does not read it.
  public static Optional<Tongue> of(String code) {
    var plain = code.strip().toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
    for (var tongue : values()) {
      if (tongue.code().equals(plain)) {
        return Optional.of(tongue);
      }
    }
    return Optional.empty();
  }
}
