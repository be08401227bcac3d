package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Sentence;

/// What came of an attempt.
///
/// @param attempt what was tried
/// @param slope where the document stood before and stands after
/// @param others where the other documents stood and stand, by id; none where the instrument does
///   not tell
/// @param documents how many documents were ranked
/// @param noise the noise floor of this document and query; absent until it is measured
/// @param model the model that ran
/// @param seed the seed of the run
/// @param idle the words that found nothing to change in the document
/// @param notices sentences that must stand beside the result
public record Ranking(
    Attempt attempt,
    Slope slope,
    List<Slope> others,
    int documents,
    Optional<NoiseFloor> noise,
    ModelSpec model,
    long seed,
    List<String> idle,
    List<Sentence> notices) {
  public Ranking {
    others = List.copyOf(others);
    idle = List.copyOf(idle);
    notices = List.copyOf(notices);
  }

  /// The same with its noise floor.
  public Ranking with(Optional<NoiseFloor> floor) {
    return new Ranking(attempt, slope, others, documents, floor, model, seed, idle, notices);
  }
}
