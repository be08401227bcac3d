package org.autopsie.casefile;

import java.util.Locale;

/// Words in French and in English. A text given once stands for both.
public record Localised(String fr, String en) {

  /// No words.
  public static final Localised NONE = new Localised("", "");

  public Localised {
    fr = fr == null ? (en == null ? "" : en) : fr;
    en = en == null ? fr : en;
  }

  /// The French words for a French locale, else the English ones.
  public String in(Locale locale) {
    return locale.getLanguage().equals("fr") ? fr : en;
  }

  /// True where neither language says anything.
  public boolean isBlank() {
    return fr.isBlank() && en.isBlank();
  }
}
