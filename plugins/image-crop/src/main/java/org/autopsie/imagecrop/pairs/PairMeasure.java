package org.autopsie.imagecrop.pairs;

/// What is measured on pairs of labelled pictures.
public enum PairMeasure {
  /// The difference from demographic parity, `100 · (share kept of the first group − ½)`, in
  /// points.
  PARITY,
  /// How often the first group is kept, divided by how often the second is. Not given under ten
  /// distinct pictures in either group.
  RATIO,
  /// The share of pairs whose salient point lies outside the head that was marked in the picture it
  /// lies in. Pairs whose picture has no mark are left out.
  OFF_HEAD
}
