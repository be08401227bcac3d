package org.autopsie.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Errors of hearing, counted. The word error rate is `(substituted + missing + added) ÷ words of
/// the reference`; it exceeds 1 where more was added than said. Source: Morris, Maier and Green
/// (2004), “From WER and RIL to MER and WIL”, Interspeech; it counts every word alike, so that a
/// missing “not” weighs as much as a missing “the”.
///
/// @param substituted words that became others
/// @param missing words of the reference that are not in the hypothesis
/// @param added words of the hypothesis that are not in the reference
/// @param words of the reference
public record WordErrors(long substituted, long missing, long added, long words) {
  /// Nothing said and nothing heard.
  public static final WordErrors NONE = new WordErrors(0, 0, 0, 0);

  /// The errors of two rows of words, parted into kinds as [Alignment] parts them; for texts of any
  /// length, in memory that grows with the hypothesis alone.
  public static WordErrors between(List<String> reference, List<String> hypothesis) {
    var numbers = new HashMap<String, Integer>();
    var said = numbered(reference, numbers);
    var heard = numbered(hypothesis, numbers);
    int width = heard.length + 1;
    // of each cell: all errors, of which substituted, of which missing
    var above = new int[3][width];
    for (int j = 1; j < width; j++) {
      above[0][j] = j;
    }
    for (int i = 1; i <= said.length; i++) {
      above = below(above, said[i - 1], heard, i);
    }
    int last = width - 1;
    int substituted = above[1][last];
    int missing = above[2][last];
    return new WordErrors(
        substituted, missing, above[0][last] - substituted - missing, said.length);
  }

  private static int[][] below(int[][] above, int word, int[] heard, int i) {
    var row = new int[3][heard.length + 1];
    row[0][0] = i;
    row[2][0] = i;
    for (int j = 1; j <= heard.length; j++) {
      int other = word == heard[j - 1] ? 0 : 1;
      int paired = above[0][j - 1] + other;
      int missing = above[0][j] + 1;
      int least = Math.min(paired, Math.min(missing, row[0][j - 1] + 1));
      boolean pair = least == paired;
      boolean miss = !pair && least == missing;
      row[0][j] = least;
      row[1][j] = pair ? above[1][j - 1] + other : miss ? above[1][j] : row[1][j - 1];
      row[2][j] = pair ? above[2][j - 1] : miss ? above[2][j] + 1 : row[2][j - 1];
    }
    return row;
  }

  private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
    return words.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, one -> numbers.size()))
        .toArray();
  }

  /// All three kinds.
  public long errors() {
    return substituted + missing + added;
  }

  /// Errors for each word of the reference; NaN where it has none.
  public double rate() {
    return words == 0 ? Double.NaN : (double) errors() / words;
  }

  /// Both together.
  public WordErrors plus(WordErrors other) {
    return new WordErrors(
        substituted + other.substituted,
        missing + other.missing,
        added + other.added,
        words + other.words);
  }
}
