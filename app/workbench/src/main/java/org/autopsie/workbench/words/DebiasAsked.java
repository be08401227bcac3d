package org.autopsie.workbench.words;

import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.Step;

/// What is asked of an axis that is taken out of words.
///
/// @param axis the axis
/// @param test which lists are compared before and after; absent where the case has no test
/// @param specific words that name a pole: they are left as they are, and out of the clusters
/// @param specificTable the table that holds them; empty: none
/// @param most so many words of either side are parted into clusters
record DebiasAsked(
    Asked axis, Optional<WeatAsked> test, List<String> specific, String specificTable, int most) {
  /// As many as Gonen and Goldberg (2019) take.
  private static final int MOST = 500;

  DebiasAsked {
    specific = List.copyOf(specific);
  }

  /// What the case’s own step that clusters words names, and that of its tests whose lists have the
  /// most words that name a pole: the others are then what the axis is taken out of.
  static DebiasAsked first(CaseWords held, List<Step> steps, Asked axis) {
    var step = steps.stream().filter(one -> one.with().equals(CaseWords.CLUSTERS)).findFirst();
    var table = step.map(one -> String.valueOf(one.set().getOrDefault("specific", ""))).orElse("");
    var specific = held.list(table, "").map(CaseWords.WordSet::words).orElse(List.of());
    int most =
        step.map(one -> one.set().get("most"))
            .filter(Number.class::isInstance)
            .map(one -> ((Number) one).intValue())
            .orElse(MOST);
    var none =
        new DebiasAsked(axis, Optional.empty(), specific, specific.isEmpty() ? "" : table, most);
    return tests(held, axis).stream()
        .reduce((one, other) -> none.left(other) > none.left(one) ? other : one)
        .map(none::by)
        .orElse(none);
  }

  /// The case’s tests, each of these vectors.
  static List<WeatAsked> tests(CaseWords held, Asked axis) {
    return WeatAsked.of(held).values().stream()
        .map(one -> new WeatAsked(axis.source(), one.lists()))
        .distinct()
        .toList();
  }

  private long left(WeatAsked test) {
    return test.lists().stream()
        .flatMap(list -> list.words().stream())
        .filter(this::isLeft)
        .count();
  }

  DebiasAsked by(WeatAsked other) {
    return new DebiasAsked(axis, Optional.of(other), specific, specificTable, most);
  }

  /// True for a word that is left as it is.
  boolean isLeft(String word) {
    return specific.contains(word)
        || axis.pairs().from().contains(word)
        || axis.pairs().to().contains(word);
  }
}
