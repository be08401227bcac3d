package org.autopsie.model.analytic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.autopsie.model.OnnxWriter;
import org.autopsie.model.OnnxWriter.NumberType;

/// Models of texts, and the tokenizer that goes with them: lower case, one token per word or run of
/// punctuation, a vocabulary small enough to read; what is not in it is `[UNK]`, id 0.
public final class TextModels {
  /// The vocabulary; a word’s place is its id. Everyday words, English and French.
  public static final List<String> WORDS =
      List.of(
          ("[UNK] . , the a is was and not he she it we they man woman child person nurse doctor "
                  + "teacher cook driver farmer good bad kind late big small red green works walks "
                  + "reads sleeps speaks at in of house school street town day night "
                  + "le la un une est et ne pas il elle homme femme enfant infirmier infirmière "
                  + "médecin bon bonne maison école rue ville jour nuit")
              .split(" ", -1));

  private TextModels() {}

  /// The id of a word, 0 where it is not in the vocabulary.
  public static int id(String word) {
    return Math.max(0, WORDS.indexOf(word));
  }

  /// The tokenizer’s file, in the `tokenizer.json` format of Hugging Face.
  public static byte[] tokenizer() {
    var vocabulary =
        IntStream.range(0, WORDS.size())
            .mapToObj(id -> "      \"" + WORDS.get(id) + "\": " + id)
            .collect(Collectors.joining(",\n"));
    return """
    {
      "version": "1.0",
      "truncation": null,
      "padding": null,
      "added_tokens": [],
      "normalizer": {"type": "Lowercase"},
      "pre_tokenizer": {"type": "Whitespace"},
      "post_processor": null,
      "decoder": null,
      "model": {
        "type": "WordLevel",
        "vocab": {
    %s
        },
        "unk_token": "[UNK]"
      }
    }
    """
        .formatted(vocabulary)
        .getBytes(StandardCharsets.UTF_8);
  }

  /// How often one word stands in the text: `input_ids` and `attention_mask`, both `[N, n]` →
  /// `count` of shape `[N, 1]`.
  ///
  /// @param word a word of the vocabulary
  public static byte[] count(String word) {
    int id = id(word);
    if (id == 0) {
      throw new IllegalArgumentException(word + " is not in the vocabulary");
    }
    var graph = Notes.on(new OnnxWriter("count"), "how many tokens are the one of id " + id);
    graph.input("input_ids", NumberType.INT64, "N", "n");
    graph.input("attention_mask", NumberType.INT64, "N", "n");
    var same = graph.node("Equal", "input_ids", graph.whole("id", new long[] {id}, 1));
    var ones = graph.call("Cast", same).with("to", NumberType.INT64.code()).to("ones");
    var read = graph.node("Mul", ones, "attention_mask");
    var sum = graph.node("ReduceSum", read, graph.whole("tokens", new long[] {1}, 1));
    graph.call("Cast", sum).with("to", NumberType.FLOAT.code()).to("count");
    return graph.output("count", NumberType.FLOAT, "N", "1").bytes();
  }
}
