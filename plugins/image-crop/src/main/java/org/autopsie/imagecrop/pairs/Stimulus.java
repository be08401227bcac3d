package org.autopsie.imagecrop.pairs;

/// What the pairs show. Neither is a person.
public enum Stimulus {
  /// Heads and shoulders drawn by the program (`drawn-pair`).
  SHAPES,
  /// Pictograms of a bald head in one of five modifiers (`pictogram-pair`).
  PICTOGRAMS
}
