package org.autopsie.model;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.autopsie.run.Failure;

/// The vectors that a transformer gives to words before it reads any context: its input embedding
/// matrix, with the tokenizer that says which row is which word. A word that the tokenizer cuts
/// into several pieces has no vector of its own. Safe from several threads; holds the tokenizer’s
/// native memory until it is closed.
public final class WordMatrix implements AutoCloseable {
  private final InputMatrix matrix;
  private final HuggingFaceTokenizer tokenizer;
  private final Vocabulary vocabulary;

  private WordMatrix(InputMatrix matrix, HuggingFaceTokenizer tokenizer, Vocabulary vocabulary) {
    this.matrix = matrix;
    this.tokenizer = tokenizer;
    this.vocabulary = vocabulary;
  }

  /// Reads the matrix out of a model’s file. The model itself is not started.
  ///
  /// @param onnx the model’s file
  /// @param tokenizerJson its `tokenizer.json`
  /// @param title of the model, for messages
  /// @throws Failure where the file holds no such matrix, or the tokenizer cannot be read
  public static WordMatrix of(byte[] onnx, byte[] tokenizerJson, String title) {
    System.setProperty("ai.djl.offline", "true");
    var matrix = InputMatrix.of(onnx, title);
    var vocabulary = Vocabulary.of(tokenizerJson, title, matrix.rows());
    try {
      var options = Map.of("padding", "false", "truncation", "false");
      var tokenizer =
          HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(tokenizerJson), options);
      return new WordMatrix(matrix, tokenizer, vocabulary);
    } catch (IOException | RuntimeException broken) {
      throw new Failure(Encoder.class, "tokenizer", title, broken);
    }
  }

  /// How many rows the matrix has: whole words, parts of words and signs.
  public int rows() {
    return matrix.rows();
  }

  /// Numbers of a vector.
  public int width() {
    return matrix.width();
  }

  /// The name of the weights in the file.
  public String tensor() {
    return matrix.tensor();
  }

  /// The rows that are whole words, in the file’s order.
  public int[] wholeWords() {
    return vocabulary.whole();
  }

  /// The whole word of a row.
  ///
  /// @param row one of [#wholeWords]
  public String word(int row) {
    return vocabulary.word(row);
  }

  /// The pieces into which the model cuts the word, as its tokenizer writes them.
  public List<String> pieces(String word) {
    return List.of(tokenizer.encode(vocabulary.within(word), false, false).getTokens());
  }

  /// The row of a word that is one piece; absent where it is several, or unknown.
  public OptionalInt row(String word) {
    var encoding = tokenizer.encode(vocabulary.within(word), false, false);
    var ids = encoding.getIds();
    boolean one = ids.length == 1 && ids[0] >= 0 && ids[0] < matrix.rows();
    return one && !vocabulary.isUnknown(encoding.getTokens()[0])
        ? OptionalInt.of((int) ids[0])
        : OptionalInt.empty();
  }

  /// The vector of a row; a copy.
  public float[] vector(int row) {
    int from = row * matrix.width();
    return Arrays.copyOfRange(matrix.values(), from, from + matrix.width());
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
