package org.autopsie.imagecrop.pairs;

/// What is measured of people who labelled the same pictures.
public enum AgreementMeasure {
  /// Krippendorff’s alpha: 1 where all agree, 0 as by chance. Not given under ten pictures that two
  /// people labelled.
  ALPHA,
  /// The share of pairs of labels on the same picture that are the same.
  SHARE
}
