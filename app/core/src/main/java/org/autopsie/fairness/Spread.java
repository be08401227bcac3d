package org.autopsie.fairness;

import java.util.List;

/// How far apart the groups lie, whichever is taken first: largest − smallest, or smallest ÷
/// largest, over all groups. NaN where a group has no such rate. Source: Bird and others (2020),
/// “Fairlearn”, Microsoft MSR-TR-2020-32.
public enum Spread implements GroupMetric {
  /// `max SR − min SR`.
  DEMOGRAPHIC_PARITY_DIFFERENCE("demographic_parity_difference", Form.DIFFERENCE),
  /// `min SR ÷ max SR`.
  DEMOGRAPHIC_PARITY_RATIO("demographic_parity_ratio", Form.RATIO),
  /// The larger of `max TPR − min TPR` and `max FPR − min FPR`. Source: Hardt, Price and Srebro
  /// (2016), “Equality of opportunity in supervised learning”, NIPS.
  EQUALISED_ODDS_DIFFERENCE("equalised_odds_difference", Form.DIFFERENCE),
  /// The smaller of `min TPR ÷ max TPR` and `min FPR ÷ max FPR`.
  EQUALISED_ODDS_RATIO("equalised_odds_ratio", Form.RATIO);

  private final String id;
  private final Form form;

  Spread(String id, Form form) {
    this.id = id;
    this.form = form;
  }

  private List<Rate> rates() {
    return switch (this) {
      case DEMOGRAPHIC_PARITY_DIFFERENCE, DEMOGRAPHIC_PARITY_RATIO -> List.of(Rate.SELECTION_RATE);
      case EQUALISED_ODDS_DIFFERENCE, EQUALISED_ODDS_RATIO -> List.of(Rate.TPR, Rate.FPR);
    };
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public double of(GroupTable table, String reference) {
    double worst = form == Form.RATIO ? Double.POSITIVE_INFINITY : 0;
    for (var rate : rates()) {
      double spread = spread(table, rate);
      worst = form == Form.RATIO ? Math.min(worst, spread) : Math.max(worst, spread);
    }
    return worst;
  }

  private double spread(GroupTable table, Rate rate) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (var tally : table.groups().values()) {
      low = Math.min(low, rate.of(tally.weights()));
      high = Math.max(high, rate.of(tally.weights()));
    }
    return form == Form.RATIO ? low / high : high - low;
  }
}
