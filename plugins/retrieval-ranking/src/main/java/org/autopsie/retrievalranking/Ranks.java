package org.autopsie.retrievalranking;

/// Places in a ranking.
final class Ranks {
  /// Scores closer than this are ties.
  static final double TIE = 1e-6;

  private Ranks() {}

  /// The place of each score among the other documents as they are: 1 + the number of other
  /// documents with a higher score, ties counting half.
  ///
  /// @return `[variant][pair]`
  static double[][] of(ArmAnswers arm, double[][] asTheyAre) {
    var ranks = new double[arm.variants().size()][arm.pairs().size()];
    for (int variant = 0; variant < ranks.length; variant++) {
      for (int i = 0; i < arm.pairs().size(); i++) {
        var pair = arm.pairs().get(i);
        ranks[variant][i] =
            rank(arm.scores()[variant][i], pair.document(), pair.query(), asTheyAre);
      }
    }
    return ranks;
  }

  static double rank(double score, int document, int query, double[][] asTheyAre) {
    double rank = 1;
    for (int other = 0; other < asTheyAre.length; other++) {
      if (other != document) {
        double ahead = asTheyAre[other][query] - score;
        rank += Math.abs(ahead) < TIE ? 0.5 : ahead > 0 ? 1 : 0;
      }
    }
    return rank;
  }
}
