package org.autopsie.retrievalranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument.Result;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Words;
import org.autopsie.statistics.Interval;
import org.autopsie.statistics.Permutation;

/// One arm held against another: `mean(compared) − mean(reference)` of ranks, similarities or
/// selections, or the ratio of the shares selected.
///
/// The ratio is the four-fifths rule's (29 CFR 1607.4(D)): below 0.8 the rule speaks of adverse
/// impact. With fewer than ten distinct variants in an arm it is not computed, nor is a p-value.
final class Shift {
  private static final int ENOUGH = 10;

  private final RetrievalRanking by;
  private final Answers answers;
  private final RandomGenerator random;
  private final Progress progress;
  private final ArmAnswers reference;
  private final ArmAnswers compared;
  private final Cells before;
  private final Cells after;

  Shift(RetrievalRanking by, Answers answers, RandomGenerator random, Progress progress) {
    this.by = by;
    this.answers = answers;
    this.random = random;
    this.progress = progress;
    reference = answers.arm("reference");
    compared = answers.arm("compared");
    if (!reference.pairs().equals(compared.pairs())) {
      throw new Failure(RetrievalRanking.class, "table", "reference");
    }
    before = cells(reference);
    after = cells(compared);
  }

  Result result() {
    var details = new LinkedHashMap<String, Payload>();
    var metric = metric(details);
    progress.check();
    if (isMean() && enough()) {
      details.put("p-value", pValue());
    }
    var arms = new ByArm(by, answers, List.of(reference, compared));
    details.put("by-arm", arms.table());
    if (isMean()) {
      details.put("slope", arms.slope(random, progress));
    }
    Notes.changedNothing(List.of(reference, compared), details);
    return new Result(metric, details);
  }

  private boolean isMean() {
    return by.measure() == Measure.RANK_SHIFT || by.measure() == Measure.SIMILARITY_SHIFT;
  }

  private boolean enough() {
    return before.variants() >= ENOUGH && after.variants() >= ENOUGH;
  }

  private Cells cells(ArmAnswers arm) {
    var values =
        switch (by.measure()) {
          case SIMILARITY_SHIFT -> arm.scores();
          case SELECTION_RATE_DIFFERENCE, DISPARATE_IMPACT_RATIO ->
              Cells.map(Ranks.of(arm, answers.asTheyAre()), rank -> rank <= by.top() ? 1 : 0);
          case RANK_SHIFT, RANK_SPREAD, PRECISION, ORDER_SHIFT ->
              Ranks.of(arm, answers.asTheyAre());
        };
    return Cells.of(values, arm.pairs(), arm.documents());
  }

  private Payload.Metric metric(SequencedMap<String, Payload> details) {
    var resampling =
        new Resampling(before.variants(), after.variants(), compared.documents().length);
    double value = held(before.mean(), after.mean());
    var interval =
        Double.isNaN(value)
            ? Interval.NONE
            : resampling.interval(
                by.resamples(),
                random,
                drawn -> held(before.mean(drawn[0], drawn[2]), after.mean(drawn[1], drawn[2])));
    if (Double.isNaN(value)) {
      details.put("not-computed", whyNot());
    }
    return new Payload.Metric(
        by.measure().id(),
        value,
        interval.low(),
        interval.high(),
        resampling.n(),
        by.measure().unit());
  }

  private double held(double reference, double compared) {
    if (by.measure() != Measure.DISPARATE_IMPACT_RATIO) {
      return compared - reference;
    }
    return enough() && reference > 0 ? compared / reference : Double.NaN;
  }

  private Payload.Note whyNot() {
    int fewest = Math.min(before.variants(), after.variants());
    var words = Words.of(RetrievalRanking.class);
    return Payload.Note.of(locale ->
        enough()
            ? words.say(locale, "none-selected", by.top())
            : words.say(locale, "too-few", fewest, ENOUGH));
  }

  private Payload.Metric pValue() {
    double p =
        Permutation.pValue(
            after.byVariant(), before.byVariant(), by.resamples(), Permutation.Side.BOTH, random);
    int n = Math.min(before.variants(), after.variants());
    return new Payload.Metric("p-value", p, Double.NaN, Double.NaN, n, "probability");
  }
}
