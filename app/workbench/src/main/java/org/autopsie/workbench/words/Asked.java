package org.autopsie.workbench.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.casefile.Step;
import org.autopsie.embedding.BiasAxis;
import org.autopsie.workbench.words.CaseWords.WordSet;

/// Which axis a person looks at, and which words on it.
///
/// @param source the vectors
/// @param beside other vectors on the same axis; absent: none
/// @param pairs what makes the axis
/// @param kind how it is made of them
/// @param words the list that is placed
/// @param upwards what makes a second axis, across the first, of the same vectors; absent: none
record Asked(
    WordSource source,
    Optional<WordSource> beside,
    Pairs pairs,
    BiasAxis.Kind kind,
    WordSet words,
    Optional<Pairs> upwards) {

  /// What the case itself asks first of a model’s vectors, else its first pairs and list.
  static Optional<Asked> first(CaseWords held) {
    if (!held.isThere()) {
      return Optional.empty();
    }
    var step = held.axes().stream().filter(one -> !one.set().containsKey("vectors")).findFirst();
    var source =
        step.map(Step::model)
            .flatMap(id -> held.sources().stream().filter(one -> one.id().equals(id)).findFirst())
            .orElseGet(held.sources()::getFirst);
    var pairs =
        step.flatMap(one -> named(one, "pairs"))
            .map(held.pairs()::get)
            .or(() -> held.pairs().values().stream().findFirst())
            .orElseGet(() -> new Pairs(List.of(), List.of()));
    var words =
        step.flatMap(one -> named(one, "words"))
            .flatMap(id -> held.lists().stream().filter(one -> one.table().equals(id)).findFirst())
            .or(() -> held.lists().stream().findFirst())
            .orElseGet(() -> new WordSet("", "", List.of()));
    return Optional.of(
        new Asked(
            source, Optional.empty(), pairs, BiasAxis.Kind.DIFFERENCE, words, Optional.empty()));
  }

  private static Optional<String> named(Step step, String parameter) {
    return Optional.ofNullable(step.set().get(parameter)).map(String::valueOf);
  }

  Asked of(WordSource other) {
    return new Asked(other, beside.filter(one -> !one.equals(other)), pairs, kind, words, upwards);
  }

  Asked beside(Optional<WordSource> other) {
    return new Asked(source, other, pairs, kind, words, upwards);
  }

  Asked between(Pairs other) {
    return new Asked(source, beside, other, kind, words, upwards);
  }

  Asked made(BiasAxis.Kind other) {
    return new Asked(source, beside, pairs, other, words, upwards);
  }

  Asked placing(WordSet other) {
    return new Asked(source, beside, pairs, kind, other, upwards);
  }

  /// The same with a second axis, or without one.
  Asked upwards(Optional<Pairs> other) {
    return new Asked(source, beside, pairs, kind, words, other);
  }

  /// The same with the two axes changing places, where there are two.
  Asked swapped() {
    return upwards
        .map(other -> new Asked(source, beside, other, kind, words, Optional.of(pairs)))
        .orElse(this);
  }

  /// The vectors, one or two.
  List<WordSource> sources() {
    return Stream.concat(Stream.of(source), beside.stream()).toList();
  }
}
