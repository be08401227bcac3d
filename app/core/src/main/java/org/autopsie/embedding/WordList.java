package org.autopsie.embedding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// A list of words that was looked up: those that have a vector, and those that are lost.
///
/// @param name what a reader calls the list
/// @param words those with a vector, each once, as they were asked for
/// @param vectors theirs, of length 1
/// @param lost the others
public record WordList(String name, List<String> words, List<double[]> vectors, List<Lost> lost) {
  /// The share of a list that may be lost, beyond which nothing is measured.
  public static final double MOST_LOST = 0.2;

  private static final Words WORDS = Words.of(WordList.class);
  private static final int NAMED = 8;

  /// A word without a vector.
  ///
  /// @param pieces into which the model cuts it; empty where it does not know the word, or where
  ///   the vectors know no pieces
  public record Lost(String word, List<String> pieces) {
    public Lost {
      pieces = List.copyOf(pieces);
    }

    /// The word, with its pieces where there are some.
    public String shown() {
      return pieces.isEmpty() ? word : word + " (" + String.join(" ", pieces) + ")";
    }
  }

  public WordList {
    words = List.copyOf(words);
    vectors = List.copyOf(vectors);
    lost = List.copyOf(lost);
  }

  /// Looks up words; what stands twice counts once.
  ///
  /// @throws Failure where the list is empty, or a vector is nothing but zeros or not finite
  public static WordList of(Vectors vectors, String name, List<String> asked) {
    var wanted = new LinkedHashSet<String>();
    asked.stream().map(String::strip).filter(word -> !word.isEmpty()).forEach(wanted::add);
    if (wanted.isEmpty()) {
      throw new Failure(WordList.class, "empty-list", name);
    }
    var words = new ArrayList<String>();
    var found = new ArrayList<double[]>();
    var lost = new ArrayList<Lost>();
    for (var word : wanted) {
      var place = vectors.find(word);
      if (place.isPresent()) {
        words.add(word);
        found.add(unit(vectors, place.getAsInt(), word));
      } else {
        lost.add(new Lost(word, vectors.pieces(word)));
      }
    }
    return new WordList(name, words, found, lost);
  }

  private static double[] unit(Vectors vectors, int place, String word) {
    var vector = vectors.vector(place);
    double length = Numbers.length(vector);
    if (!(length > 0)) {
      throw new Failure(WordList.class, "no-direction", vectors.name(), word);
    }
    return Numbers.times(vector, 1 / length);
  }

  /// The same list, where enough of it is there.
  ///
  /// @throws Failure with the lost words where more than a fifth of the list is lost
  public WordList required() {
    int all = words.size() + lost.size();
    if (lost.size() > MOST_LOST * all || words.isEmpty()) {
      throw new Failure(WordList.class, "too-many-lost", name, lost.size(), all, shown(lost));
    }
    return this;
  }

  /// Refuses two lists that share a word: what is compared would be compared with itself.
  ///
  /// @throws Failure naming the words
  public static void requireApart(WordList one, WordList other) {
    var shared = new TreeSet<>(one.words);
    shared.retainAll(other.words);
    if (!shared.isEmpty()) {
      boolean same = shared.size() == one.words.size() && shared.size() == other.words.size();
      throw new Failure(
          WordList.class,
          same ? "same-lists" : "shared",
          one.name,
          other.name,
          String.join(", ", shared));
    }
  }

  /// What must be said of the list: lost words, words in pieces, words of several scripts.
  public List<Sentence> notices() {
    var said = new ArrayList<Sentence>();
    var unknown = lost.stream().filter(word -> word.pieces().isEmpty()).toList();
    var cut = lost.stream().filter(word -> !word.pieces().isEmpty()).toList();
    if (!unknown.isEmpty()) {
      said.add(say("lost", name, unknown.size(), shown(unknown)));
    }
    if (!cut.isEmpty()) {
      said.add(say("cut", name, cut.size(), shown(cut)));
    }
    asked()
        .filter(word -> Scripts.of(word).size() > 1)
        .forEach(word -> said.add(say("scripts", name, word, Scripts.named(word))));
    return said;
  }

  private java.util.stream.Stream<String> asked() {
    return java.util.stream.Stream.concat(words.stream(), lost.stream().map(Lost::word));
  }

  private static String shown(List<Lost> words) {
    var named = words.stream().limit(NAMED).map(Lost::shown).collect(Collectors.joining(", "));
    return words.size() > NAMED ? named + " …" : named;
  }

  private static Sentence say(String key, Object... args) {
    return locale -> WORDS.say(locale, key, args);
  }
}
