package org.autopsie.retrievalranking;

import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// Ranks documents (CVs) for each query (an advertisement) by the cosine similarity of a sentence
/// encoder's vectors, changes the documents, and measures what moves.
///
/// The rank of a changed document is 1 + the number of other documents whose score, as they are, is
/// higher; scores closer than 1e-6 are ties and count half. Only the document looked at is changed:
/// the others stand in the ranking as they are. Means run over every (variant, document, query).
///
/// Intervals hold 95 % of a bootstrap crossed over the variants of each arm and the documents;
/// queries are fixed, and a set of one is not resampled. n is the smallest of the resampled sets.
/// Method of the measured question: Wilson and Caliskan (2024), AIES 7(1), 1578-1590.
///
/// @param measure what is measured
/// @param queries the exhibits' group that asks
/// @param queriesTopic only queries of this topic; empty: all
/// @param query only the query of this id; empty: all
/// @param documents the exhibits' group that is ranked
/// @param document only the document of this id is looked at, among all; empty: all
/// @param match which documents are looked at for which query
/// @param top the first places, those that would be selected
/// @param resamples how often the bootstrap draws and the permutation test deals
public record RetrievalRanking(
    Measure measure,
    String queries,
    String queriesTopic,
    String query,
    String documents,
    String document,
    Match match,
    @Range(min = 1, max = 1000, unit = "ranks") int top,
    @Range(min = 100, max = 100_000) int resamples)
    implements Instrument {

  /// Rank shift of the case's CVs for the advertisements of their own occupation.
  public RetrievalRanking() {
    this(Measure.RANK_SHIFT, "advertisement", "", "", "cv", "", Match.SAME_TOPIC, 4, 2000);
  }

  @Override
  public String id() {
    return "retrieval-ranking";
  }

  /// A long table, one line per arm (baseline, reference, compared, again), variant, document and
  /// query; `score` is the cosine similarity, rounded to 7 decimals; `changed` is yes, no (the
  /// change found nothing to change) or empty (none was meant); with counterparts, `counterpart`
  /// names the document's. The baseline holds every document with every query, the arms what the
  /// measure needs.
  ///
  /// @throws org.autopsie.run.Failure where no exhibit, no pair or no change fits, or the model
  ///   gives scores instead of vectors
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    return new Asking(this, trial).table(random, progress);
  }

  /// The measure, and by name in the details: `p-value`, `by-arm`, `slope`, `by-query`,
  /// `changed-nothing`, `not-computed`, each where it applies.
  ///
  /// @throws org.autopsie.run.Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    var read = Answers.of(answers);
    return switch (measure) {
      case RANK_SHIFT, SIMILARITY_SHIFT, SELECTION_RATE_DIFFERENCE, DISPARATE_IMPACT_RATIO ->
          new Shift(this, read, random, progress).result();
      case RANK_SPREAD -> new Spread(this, read, random).result();
      case PRECISION -> new Precision(this, read, random).result();
      case ORDER_SHIFT -> OrderShift.result(read);
    };
  }
}
