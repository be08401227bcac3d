package org.autopsie.answers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A word of an answer, with its place there. A word may hold the signs of inclusive writing
/// (`infirmier·ère`, `Pfleger*in`, `un(e)`, `el/la`); an elided article is a word of its own
/// (`l’`).
///
/// @param raw as it is written
/// @param start its first letter’s place
/// @param end the place after its last
record Chunk(String raw, int start, int end) {
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}]*[’'](?=\\p{L})|\\p{L}[\\p{L}\\p{M}]*(?:[·•⋅.*:_/(\\-]+(?!\\p{L}+’)\\p{L}[\\p{L}\\p{M}]*\\)?)*[@*]?",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// The words of a text, in order. The text is not changed, so that places hold in it.
  static List<Chunk> of(String text) {
    var chunks = new ArrayList<Chunk>();
    var found = WORD.matcher(text.replace('\'', '’'));
    while (found.find()) {
      chunks.add(new Chunk(found.group(), found.start(), found.end()));
    }
    return chunks;
  }

  /// As it is compared: composed, in lower case.
  String plain() {
    return plain(raw);
  }

  static String plain(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('\'', '’');
  }

  /// What stands on both sides of the signs of inclusive writing; one part where there is no sign.
  List<String> parts() {
    return List.of(plain().replace(")", "").split("[·•⋅.*:_/(\\-]+"));
  }
}
