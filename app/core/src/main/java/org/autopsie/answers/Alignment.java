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
  /// The most cells that a drawn alignment may take: 10,000 words against 10,000.
  private static final long MOST = 100_000_000L;

  public Alignment {
    pairs = List.copyOf(pairs);
  }

  /// What became of a word.
  public enum Kind {
    /// The same on both sides.
    KEPT(0),
    /// Another word in its place.
    SUBSTITUTED(1),
    /// In the reference alone.
    MISSING(2),
    /// In the hypothesis alone.
    ADDED(3);

    private static final List<Kind> ALL = List.of(values());
    private final byte place;

    Kind(int place) {
      this.place = (byte) place;
    }
  }

  /// A word of the reference beside one of the hypothesis; empty where there is none.
  public record Pair(Kind kind, String reference, String hypothesis) {}

  /// The alignment with the fewest errors.
  ///
  /// @throws Failure where the texts are too long to be laid side by side
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
      var kind = Kind.ALL.get(ways[i][j]);
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
  private static byte[][] ways(List<String> reference, List<String> hypothesis) {
    int width = hypothesis.size() + 1;
    var ways = new byte[reference.size() + 1][width];
    var above = new int[width];
    for (int j = 1; j < width; j++) {
      above[j] = j;
      ways[0][j] = Kind.ADDED.place;
    }
    for (int i = 1; i < ways.length; i++) {
      var row = new int[width];
      row[0] = i;
      ways[i][0] = Kind.MISSING.place;
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
        ways[i][j] = kind.place;
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
