package org.autopsie.model;

import ai.djl.huggingface.tokenizers.Encoding;
import java.util.ArrayList;
import java.util.List;

/// A piece of a text as a model reads it.
///
/// @param piece as the tokenizer writes it: `##ing`, `[CLS]`
/// @param text what of the text it is; empty where it stands for nothing written there
/// @param from its first place in the text, in UTF-16 units as `String` counts them
/// @param to the place after its last
public record Token(String piece, String text, int from, int to) {

  /// True where something in the text belongs to it: false for `[CLS]` and its like.
  public boolean written() {
    return to > from;
  }

  /// The tokenizer counts code points; a `String` counts UTF-16 units, two for an emoji.
  static List<Token> of(String text, Encoding encoding) {
    var units = units(text);
    var pieces = encoding.getTokens();
    var spans = encoding.getCharTokenSpans();
    var tokens = new ArrayList<Token>();
    for (int i = 0; i < pieces.length; i++) {
      boolean special = spans[i] == null || encoding.getSpecialTokenMask()[i] == 1;
      int from = special ? 0 : units[spans[i].getStart()];
      int to = special ? 0 : units[spans[i].getEnd()];
      tokens.add(new Token(pieces[i], text.substring(from, to), from, to));
    }
    return List.copyOf(tokens);
  }

  /// Code point → where it starts in UTF-16 units; the last entry is the text's length.
  private static int[] units(String text) {
    int count = text.codePointCount(0, text.length());
    var units = new int[count + 1];
    for (int i = 0, at = 0; i < count; i++) {
      units[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    units[count] = text.length();
    return units;
  }
}
