package org.autopsie.model;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;

/// What a graph reads of one text. The tokenizer's own `encode` also makes every token's word and
/// place, an object each, which takes as long again; who needs those asks there.
///
/// @param cut true where the text was longer than what the model reads
@SuppressWarnings("ArrayRecordComponent")
record Tokens(long[] ids, long[] mask, long[] types, boolean cut) {

  /// Reads a text with the signs that the model wants around it.
  static Tokens of(HuggingFaceTokenizer tokenizer, String text) {
    var library = TokenizersLibrary.LIB;
    long encoding = library.encode(tokenizer.getHandle(), text, true);
    try {
      return new Tokens(
          library.getTokenIds(encoding),
          library.getAttentionMask(encoding),
          library.getTypeIds(encoding),
          library.getOverflowCount(encoding) > 0);
    } finally {
      library.deleteEncoding(encoding);
    }
  }
}
