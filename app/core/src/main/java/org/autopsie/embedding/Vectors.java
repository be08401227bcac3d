package org.autopsie.embedding;

import java.util.List;
import java.util.OptionalInt;
import org.autopsie.run.Sentence;

/// Words, each with a vector of as many numbers. Safe from several threads. To be closed, after
/// which nothing is to be asked.
public interface Vectors extends AutoCloseable {

  /// What a reader calls them: a file’s name, a model’s title.
  String name();

  /// How many words, each counted once.
  int size();

  /// Numbers of each vector, at least 1.
  int dimension();

  /// The word of that place; files are often in the order of how frequent words are.
  ///
  /// @param place from 0 to [#size] − 1
  String word(int place);

  /// The place of a word, written exactly so (composed and decomposed letters are the same); empty
  /// where there is none.
  OptionalInt find(String word);

  /// The vector of that place.
  ///
  /// @return a new array of [#dimension] finite numbers
  /// @throws org.autopsie.run.Failure where a number is not finite, naming the word
  double[] vector(int place);

  /// The pieces into which a model cuts a word that has no vector of its own; empty where these
  /// vectors know no pieces, or do not know the word at all.
  default List<String> pieces(String word) {
    return List.of();
  }

  /// What must be said beside whatever is measured: words that stand there twice …
  default List<Sentence> notices() {
    return List.of();
  }

  @Override
  default void close() {
    // nothing is held
  }
}
