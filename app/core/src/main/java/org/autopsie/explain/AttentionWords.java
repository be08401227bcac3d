package org.autopsie.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import org.autopsie.evidence.Part;
import org.autopsie.model.AttentionMaps;
import org.autopsie.model.AttentionRollout;
import org.autopsie.model.Input;
import org.autopsie.model.Token;

/// Where the heads of a transformer look, as one table over the words of a text. Attention is not
/// explanation: heavy weight at a word does not say that the answer hangs on it (Jain & Wallace
/// 2019; Wiegreffe & Pinter 2019).
///
/// @param marks the words (or pieces) in the order of rows and columns
/// @param shares `[row][column]`: which share of what the row’s word draws on is the column’s; each
///   row sums to 1; shared, not to be changed
@SuppressWarnings("ArrayRecordComponent")
public record AttentionWords(List<Mark> marks, double[][] shares) {
  public AttentionWords {
    marks = List.copyOf(marks);
  }

  /// A word, a piece of one, or a sign of the tokenizer’s own.
  ///
  /// @param text as a person reads it: what stands in the text, else the tokenizer’s own sign
  /// @param from its first place in the text, in UTF-16 units
  /// @param to the place after its last; equal to `from` where nothing in the text belongs to it
  public record Mark(String text, int from, int to) {
    /// True where it stands in the text.
    public boolean written() {
      return to > from;
    }
  }

  /// Which weights are looked at.
  public sealed interface View {
    /// One head of one layer, both from 0.
    record Head(int layer, int head) implements View {}

    /// The mean over the heads of one layer, from 0.
    record Mean(int layer) implements View {}

    /// Attention followed through all layers; see [AttentionRollout].
    record Rollout() implements View {}
  }

  /// The table over the pieces as the tokenizer cuts them.
  public static AttentionWords pieces(AttentionMaps maps, View view) {
    return new AttentionWords(
        maps.tokens().stream().map(AttentionWords::mark).toList(), weights(maps, view));
  }

  private static Mark mark(Token token) {
    return token.written()
        ? new Mark(token.text(), token.from(), token.to())
        : new Mark(token.piece(), 0, 0);
  }

  /// The table over whole words: what a word draws on is the mean over its pieces, what is drawn
  /// from it the sum over them, so that rows still sum to 1 (Clark et al., “What Does BERT Look
  /// At?”, BlackboxNLP 2019).
  ///
  /// @param text the text that the model was asked about
  public static AttentionWords joined(AttentionMaps maps, View view, Input.Text text) {
    var groups = groups(maps.tokens(), WordParts.of(text, "").list());
    var weights = weights(maps, view);
    int words = groups.size();
    var shares = new double[words][words];
    for (int row = 0; row < words; row++) {
      for (int piece : groups.get(row)) {
        for (int column = 0; column < words; column++) {
          for (int other : groups.get(column)) {
            shares[row][column] += weights[piece][other] / groups.get(row).size();
          }
        }
      }
    }
    var marks = groups.stream().map(group -> mark(maps.tokens(), group, text.text())).toList();
    return new AttentionWords(marks, shares);
  }

  private static Mark mark(List<Token> tokens, List<Integer> group, String text) {
    var first = tokens.get(group.getFirst());
    var last = tokens.get(group.getLast());
    return first.written()
        ? new Mark(text.substring(first.from(), last.to()), first.from(), last.to())
        : mark(first);
  }

  /// The pieces of each word, by number; what belongs to no word stands alone.
  private static List<List<Integer>> groups(List<Token> tokens, List<Part> words) {
    var groups = new LinkedHashMap<Object, List<Integer>>();
    for (int i = 0; i < tokens.size(); i++) {
      Object word = word(tokens.get(i), words, i);
      groups.computeIfAbsent(word, unknown -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }

  private static Object word(Token token, List<Part> words, int alone) {
    return words.stream()
        .filter(Part.Span.class::isInstance)
        .map(Part.Span.class::cast)
        .filter(span -> token.written() && token.from() >= span.start() && token.to() <= span.end())
        .map(Object.class::cast)
        .findFirst()
        .orElse(alone);
  }

  private static double[][] weights(AttentionMaps maps, View view) {
    return switch (view) {
      case View.Rollout() -> AttentionRollout.of(maps.weights());
      case View.Head(int layer, int head) ->
          rows(maps.tokens().size(), row -> doubles(maps.head(layer, head)[row]));
      case View.Mean(int layer) -> rows(maps.tokens().size(), row -> mean(maps, layer, row));
    };
  }

  private static double[][] rows(int count, IntFunction<double[]> row) {
    var rows = new double[count][];
    Arrays.setAll(rows, row);
    return rows;
  }

  private static double[] doubles(float[] weights) {
    var wide = new double[weights.length];
    Arrays.setAll(wide, i -> weights[i]);
    return wide;
  }

  private static double[] mean(AttentionMaps maps, int layer, int row) {
    int heads = maps.heads(layer);
    var mean = new double[maps.tokens().size()];
    for (int head = 0; head < heads; head++) {
      for (int column = 0; column < mean.length; column++) {
        mean[column] += (double) maps.head(layer, head)[row][column] / heads;
      }
    }
    return mean;
  }

  /// What has changed from this table to another over the same number of words, `[row][column]`;
  /// each row sums to 0.
  ///
  /// @throws IllegalArgumentException where the other has another number of words
  public double[][] to(AttentionWords other) {
    if (other.marks.size() != marks.size()) {
      throw new IllegalArgumentException(marks.size() + " words, " + other.marks.size());
    }
    return rows(
        marks.size(),
        row -> {
          var change = new double[marks.size()];
          Arrays.setAll(change, column -> other.shares[row][column] - shares[row][column]);
          return change;
        });
  }
}
