package org.autopsie.workbench.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.autopsie.embedding.Vectors;
import org.autopsie.workbench.words.CaseWords.WordSet;

/// Which pairs and which list of a case vectors know best: English ones know few French words.
///
/// @param held what the case holds
/// @param vectors the vectors
record Fitting(CaseWords held, Vectors vectors) {

  /// What is asked before, with these vectors alone and the pairs and the list that they know best;
  /// among equals those that were asked before.
  Asked of(Asked before, WordSource source) {
    var pairs = best(before.pairs(), held.pairs().values(), Fitting::words);
    var words = best(before.words(), held.lists(), WordSet::words);
    return new Asked(source, Optional.empty(), pairs, before.kind(), words, Optional.empty());
  }

  private <T> T best(T before, Collection<T> others, Function<T, List<String>> words) {
    var best = before;
    for (var one : others) {
      best = known(words.apply(one)) > known(words.apply(best)) ? one : best;
    }
    return best;
  }

  private static List<String> words(Pairs pairs) {
    return Stream.concat(pairs.from().stream(), pairs.to().stream()).toList();
  }

  /// The share of words that have a vector; 0 where there are none.
  private double known(List<String> words) {
    long there = words.stream().filter(word -> vectors.find(word).isPresent()).count();
    return words.isEmpty() ? 0 : (double) there / words.size();
  }
}
