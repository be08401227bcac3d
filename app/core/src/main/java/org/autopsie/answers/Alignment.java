package org.autopsie.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.autopsie.run.Failure;

/// Two rows of words laid side by side with the fewest errors: a word substituted, missing or added
/// counts one each (Levenshtein 1966). Where several alignments have as few, this one is taken:
/// read from the end, two words are paired (kept or substituted) before a word is missing, and a
/// word is missing before one is added. The number of errors is the same in all of them; how it
/// parts into the three kinds is not, which is why the choice is stated.
///
/// @param pairs in the order of the words
public record Alignment(List<Pair> pairs) {
  /// The most cells that a drawn alignment may take: 5,000 words against 5,000.
  private static final long MOST = 25_010_001L;

  public Alignment {
    pairs = List.copyOf(pairs);
  }

  /// What became of a word.
  public enum Kind {
    /// The same on both sides.
    KEPT,
    /// Another word in its place.
    SUBSTITUTED,
    /// In the reference alone.
    MISSING,
    /// In the hypothesis alone.
    ADDED
  }

  /// A word of the reference beside one of the hypothesis; empty where there is none.
  public record Pair(Kind kind, String reference, String hypothesis) {}

  /// Lays two rows of words side by side.
  ///
  /// @throws Failure where they are too long for that
  public static Alignment of(List<String> reference, List<String> hypothesis) {
    long cells = (reference.size() + 1L) * (hypothesis.size() + 1L);
    if (cells > MOST) {
      throw new Failure(Alignment.class, "align-long", reference.size(), hypothesis.size());
    }
    var ways = ways(reference, hypothesis);
    var pairs = new ArrayList<Pair>();
    int i = reference.size();
    int j = hypothesis.size();
    while (i > 0 || j > 0) {
      var kind = ways[i][j];
      boolean left = kind != Kind.ADDED;
      boolean right = kind != Kind.MISSING;
      pairs.add(
          new Pair(kind, left ? reference.get(i - 1) : "", right ? hypothesis.get(j - 1) : ""));
      i -= left ? 1 : 0;
      j -= right ? 1 : 0;
    }
    Collections.reverse(pairs);
    return new Alignment(pairs);
  }

  /// For each pair of lengths the kind of the last pair.
  private static Kind[][] ways(List<String> reference, List<String> hypothesis) {
    int width = hypothesis.size() + 1;
    var ways = new Kind[reference.size() + 1][width];
    var above = new int[width];
    for (int j = 1; j < width; j++) {
      above[j] = j;
      ways[0][j] = Kind.ADDED;
    }
    for (int i = 1; i < ways.length; i++) {
      var row = new int[width];
      row[0] = i;
      ways[i][0] = Kind.MISSING;
      for (int j = 1; j < width; j++) {
        boolean same = reference.get(i - 1).equals(hypothesis.get(j - 1));
        int paired = above[j - 1] + (same ? 0 : 1);
        int missing = above[j] + 1;
        int added = row[j - 1] + 1;
        row[j] = Math.min(paired, Math.min(missing, added));
        var kind =
            row[j] == paired
                ? same ? Kind.KEPT : Kind.SUBSTITUTED
                : row[j] == missing ? Kind.MISSING : Kind.ADDED;
        ways[i][j] = kind;
      }
      above = row;
    }
    return ways;
  }

  /// How many pairs are of that kind.
  public int count(Kind kind) {
    return (int) pairs.stream().filter(pair -> pair.kind() == kind).count();
  }

  /// What was counted.
  public WordErrors errors() {
    return new WordErrors(
        count(Kind.SUBSTITUTED),
        count(Kind.MISSING),
        count(Kind.ADDED),
        count(Kind.KEPT) + count(Kind.SUBSTITUTED) + count(Kind.MISSING));
  }
}
