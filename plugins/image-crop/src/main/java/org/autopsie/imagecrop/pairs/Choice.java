package org.autopsie.imagecrop.pairs;

/// How one of the two parts of a picture is kept.
public enum Choice {
  /// The part in which the middle of the square lies that the model’s own rule of cropping shows.
  /// For a model without such a rule as [#HIGHEST].
  CROP,
  /// The part that holds the highest score, as in the experiment that Twitter published. However
  /// small its lead, it takes all.
  HIGHEST,
  /// A cell is drawn by lot, with chances in proportion to `exp(score)`; the part that it lies in
  /// is kept. The share is computed, not drawn.
  SOFTMAX,
  /// A cell is drawn by lot, with chances in proportion to its score, those below 0 counted as 0.
  PROPORTION
}
