package org.autopsie.workbench.shell;

import java.text.Normalizer;
import java.util.Locale;

/// Words without case and accents, to search in.
final class Plain {
  private Plain() {}

  /// `œuvre d’État` as `oeuvre d'etat`.
  static String of(String words) {
    var apart = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return apart
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace('’', '\'')
        .replace('\u00a0', ' ');
  }
}
