package org.autopsie.embedding;

import java.text.Normalizer;

/// One word may be written with composed letters (é) or with decomposed ones (e and an accent).
final class Spelling {
  private Spelling() {}

  static String composed(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC);
  }

  static String decomposed(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD);
  }
}
