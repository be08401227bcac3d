package org.autopsie.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.evidence.Json;
import org.autopsie.run.Failure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The pieces that a tokenizer knows, by row. Where pieces that begin a word bear a sign (`Ġ`,
/// `▁`), those are whole words; else those that do not begin with `##`. What stands in brackets is
/// a sign of the model, not a word.
///
/// @param pieces by row; empty where a row has no name
/// @param begins the sign that begins a word, empty where there is none
/// @param unknown what stands for a word that is not known
record Vocabulary(List<String> pieces, String begins, String unknown) {
  private static final List<String> SIGNS = List.of("Ġ", "▁");

  /// @throws Failure where it is no tokenizer’s file
  static Vocabulary of(byte[] json, String title, int rows) {
    try {
      var model = Json.mapper().readTree(new String(json, StandardCharsets.UTF_8)).path("model");
      var pieces = new ArrayList<>(Collections.nCopies(rows, ""));
      name(model.path("vocab"), pieces);
      var begins =
          SIGNS.stream()
              .filter(sign -> pieces.stream().filter(piece -> piece.startsWith(sign)).count() > 1)
              .findFirst();
      return new Vocabulary(
          List.copyOf(pieces), begins.orElse(""), model.path("unk_token").asString("[UNK]"));
    } catch (JacksonException broken) {
      throw new Failure(Encoder.class, "tokenizer", title, broken);
    }
  }

  private static void name(JsonNode vocabulary, List<String> pieces) {
    if (vocabulary.isArray()) {
      IntStream.range(0, Math.min(vocabulary.size(), pieces.size()))
          .forEach(row -> pieces.set(row, vocabulary.get(row).path(0).asString("")));
    } else {
      vocabulary
          .properties()
          .forEach(entry -> {
            int row = entry.getValue().asInt(-1);
            if (row >= 0 && row < pieces.size()) {
              pieces.set(row, entry.getKey());
            }
          });
    }
  }

  /// The rows that are whole words.
  int[] whole() {
    return IntStream.range(0, pieces.size()).filter(row -> isWhole(pieces.get(row))).toArray();
  }

  private boolean isWhole(String piece) {
    boolean sign =
        piece.isEmpty()
            || (piece.startsWith("[") && piece.endsWith("]"))
            || (piece.startsWith("<") && piece.endsWith(">"));
    return !sign
        && piece.length() > begins.length()
        && (begins.isEmpty() ? !piece.startsWith("##") : piece.startsWith(begins));
  }

  /// The whole word of a row.
  String word(int row) {
    return pieces.get(row).substring(begins.length());
  }

  /// The word as the tokenizer must read it to take it for one in the middle of a sentence.
  String within(String word) {
    return begins.equals("Ġ") ? " " + word : word;
  }

  boolean isUnknown(String piece) {
    return piece.equals(unknown);
  }
}
