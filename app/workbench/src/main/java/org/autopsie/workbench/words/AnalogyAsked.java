package org.autopsie.workbench.words;

import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.Step;
import org.autopsie.embedding.Analogies.Rule;

/// An analogy that a person asks: a is to b as c is to which word?
///
/// @param source the vectors
/// @param rule which word is the best
record AnalogyAsked(WordSource source, String a, String b, String c, Rule rule) {

  /// The first question of the case’s first step that asks analogies, else its first question.
  static Optional<AnalogyAsked> first(CaseWords held, List<Step> steps) {
    var asking = steps.stream().filter(one -> one.with().equals(CaseWords.ANALOGIES)).findFirst();
    var question =
        asking
            .map(one -> String.valueOf(one.set().get("questions")))
            .flatMap(table ->
                held.questions().stream().filter(one -> one.table().equals(table)).findFirst())
            .or(() -> held.questions().stream().findFirst());
    var source = asking.flatMap(held::source).or(() -> held.sources().stream().findFirst());
    return source.map(from ->
        question
            .map(one -> new AnalogyAsked(from, one.a(), one.b(), one.c(), Rule.ADD))
            .orElseGet(() -> new AnalogyAsked(from, "", "", "", Rule.ADD)));
  }

  /// True where all three words are there.
  boolean isWhole() {
    return words().stream().noneMatch(String::isBlank);
  }

  List<String> words() {
    return List.of(a, b, c);
  }

  AnalogyAsked of(WordSource other) {
    return new AnalogyAsked(other, a, b, c, rule);
  }

  AnalogyAsked by(Rule other) {
    return new AnalogyAsked(source, a, b, c, other);
  }

  AnalogyAsked of(List<String> words) {
    return new AnalogyAsked(source, words.get(0), words.get(1), words.get(2), rule);
  }

  /// The same with another word.
  ///
  /// @param place 0 for a, 1 for b, 2 for c
  AnalogyAsked with(int place, String word) {
    var now = new java.util.ArrayList<>(words());
    now.set(place, word.strip());
    return of(now);
  }
}
