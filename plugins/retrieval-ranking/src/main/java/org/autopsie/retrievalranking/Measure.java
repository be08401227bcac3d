package org.autopsie.retrievalranking;

import java.util.Locale;

/// What is measured on a ranking.
public enum Measure {
  /// Mean rank of the compared arm less that of the reference arm; positive: ranked lower.
  RANK_SHIFT("ranks"),
  /// Mean cosine similarity of the compared arm less that of the reference arm. Where neither arm
  /// changes anything and documents have a counterpart: document less counterpart.
  SIMILARITY_SHIFT("similarity"),
  /// Mean absolute rank difference between two variants of the compared arm: the noise floor.
  RANK_SPREAD("ranks"),
  /// Share of the compared arm ranked within `top` less that of the reference arm.
  SELECTION_RATE_DIFFERENCE("share"),
  /// Share of the compared arm ranked within `top` divided by that of the reference arm.
  DISPARATE_IMPACT_RATIO("ratio"),
  /// Share of documents of the query's own topic among the first `top`, as they are.
  PRECISION("share"),
  /// Largest change of a similarity when the same texts are asked again in reverse order.
  ORDER_SHIFT("similarity");

  private final String unit;

  Measure(String unit) {
    this.unit = unit;
  }

  /// The unit's written id.
  public String unit() {
    return unit;
  }

  /// The written id, such as `rank-shift`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// True where it reads the first `top` places, itself or in its table by arm.
  boolean readsTop() {
    return switch (this) {
      case RANK_SHIFT, SELECTION_RATE_DIFFERENCE, DISPARATE_IMPACT_RATIO, PRECISION -> true;
      case SIMILARITY_SHIFT, RANK_SPREAD, ORDER_SHIFT -> false;
    };
  }

  /// True where two arms are held against each other.
  boolean comparesArms() {
    return switch (this) {
      case RANK_SHIFT, SIMILARITY_SHIFT, SELECTION_RATE_DIFFERENCE, DISPARATE_IMPACT_RATIO -> true;
      case RANK_SPREAD, PRECISION, ORDER_SHIFT -> false;
    };
  }
}
