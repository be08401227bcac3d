package org.autopsie.model;

import java.util.List;
import org.autopsie.run.Sentence;

/// How much each token of a text drew on each other inside a transformer, and what it answered.
/// Attention is not explanation: heavy weight at a word does not say that the answer hangs on it
/// (Jain & Wallace, “Attention is not Explanation”, NAACL 2019; Wiegreffe & Pinter, “Attention is
/// not not Explanation”, EMNLP 2019).
///
/// @param tokens in the order of rows and columns
/// @param weights `[layer][head][row][column]`: how much the row’s token drew on the column’s; each
///   row sums to 1; shared, not to be changed
/// @param output the model’s ordinary answer
/// @param notices what must stand beside it: the text was cut …
@SuppressWarnings("ArrayRecordComponent")
public record AttentionMaps(
    List<Token> tokens, float[][][][] weights, Output output, List<Sentence> notices) {

  /// Copies the lists.
  public AttentionMaps {
    tokens = List.copyOf(tokens);
    notices = List.copyOf(notices);
  }

  /// How many layers gave weights.
  public int layers() {
    return weights.length;
  }

  /// How many heads a layer has.
  ///
  /// @param layer from 0
  public int heads(int layer) {
    return weights[layer].length;
  }

  /// One head’s weights, `[row][column]`; shared, not to be changed.
  ///
  /// @param layer from 0
  /// @param head from 0
  public float[][] head(int layer, int head) {
    return weights[layer][head];
  }
}
