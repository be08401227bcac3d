package org.autopsie.retrievalranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument.Result;

/// The noise floor: the mean of `|rank(v) − rank(w)|` over every two different variants v and w of
/// the compared arm, every document and every query. In a resample a pair of variants counts as
/// often as both were drawn; a variant is never held against itself.
final class Spread {
  private final RetrievalRanking by;
  private final RandomGenerator random;
  private final Answers answers;
  private final ArmAnswers arm;
  private final double[][] ranks;

  Spread(RetrievalRanking by, Answers answers, RandomGenerator random) {
    this.by = by;
    this.random = random;
    this.answers = answers;
    arm = answers.arm("compared");
    ranks = Ranks.of(arm, answers.asTheyAre());
  }

  Result result() {
    int variants = arm.variants().size();
    var pairs = Cells.of(distances(variants), arm.pairs(), arm.documents());
    var resampling = new Resampling(variants, arm.documents().length);
    var interval =
        resampling.interval(
            by.resamples(), random, drawn -> pairs.mean(products(drawn[0]), drawn[1]));
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-arm", new ByArm(by, answers, List.of(arm)).table());
    Notes.changedNothing(List.of(arm), details);
    return new Result(
        new Payload.Metric(
            by.measure().id(),
            pairs.mean(),
            interval.low(),
            interval.high(),
            resampling.n(),
            by.measure().unit()),
        details);
  }

  /// `[pair of variants][pair of document and query]`.
  private double[][] distances(int variants) {
    var distances = new double[variants * (variants - 1) / 2][arm.pairs().size()];
    int pair = 0;
    for (int v = 0; v < variants; v++) {
      for (int w = v + 1; w < variants; w++) {
        for (int i = 0; i < distances[pair].length; i++) {
          distances[pair][i] = Math.abs(ranks[v][i] - ranks[w][i]);
        }
        pair++;
      }
    }
    return distances;
  }

  private static int[] products(int[] drawn) {
    var products = new int[drawn.length * (drawn.length - 1) / 2];
    int pair = 0;
    for (int v = 0; v < drawn.length; v++) {
      for (int w = v + 1; w < drawn.length; w++) {
        products[pair++] = drawn[v] * drawn[w];
      }
    }
    return products;
  }
}
