package org.autopsie.workbench.words;

/// What a person calls the two poles.
///
/// @param from the side of the first words of the pairs, at the left
/// @param to the side of the second words, at the right
record Poles(String from, String to) {

  /// The words of the first pair; a dash where there is none.
  static Poles of(Pairs pairs) {
    return pairs.all().stream()
        .findFirst()
        .map(one -> new Poles(one.from(), one.to()))
        .orElseGet(() -> new Poles("–", "–"));
  }

  Poles from(String name) {
    return new Poles(name.isBlank() ? "–" : name.strip(), to);
  }

  Poles to(String name) {
    return new Poles(from, name.isBlank() ? "–" : name.strip());
  }
}
