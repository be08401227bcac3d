package org.autopsie.retrievalranking;

import java.util.List;

/// The scores of one arm.
///
/// @param variants the labels
/// @param marks by variant: whether each text was changed (yes, no, or empty where none was meant)
/// @param pairs the documents and queries that are held against each other
/// @param scores `[variant][pair]`
@SuppressWarnings("ArrayRecordComponent")
record ArmAnswers(
    String name,
    List<String> variants,
    List<List<String>> marks,
    List<Pair> pairs,
    double[][] scores) {

  /// Positions of a document and of a query.
  record Pair(int document, int query) {}

  /// True where the arm was meant to change something.
  boolean isChanged() {
    return marks.stream().anyMatch(of -> !of.stream().allMatch(String::isEmpty));
  }

  /// The variants that were meant to change something and changed nothing.
  List<String> changedNothing() {
    return java.util.stream.IntStream.range(0, variants.size())
        .filter(variant -> marks.get(variant).stream().allMatch("no"::equals))
        .mapToObj(variants::get)
        .toList();
  }

  /// The documents, each once.
  int[] documents() {
    return pairs.stream().mapToInt(Pair::document).distinct().toArray();
  }
}
