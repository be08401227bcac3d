package org.autopsie.workbench.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Sentence;

/// What a model answered to an exhibit, as it is and changed.
///
/// @param question what was asked
/// @param moved every number of the answer, at least one
/// @param metric how far the leading number moved, with interval and n
/// @param model the model that ran
/// @param seed the seed of the run
/// @param idle the words that found nothing to change
/// @param notices sentences that must stand beside the result
/// @param cropping how the picture is cropped; absent for models without a crop rule
public record Answer(
    Question question,
    List<Moved> moved,
    Metric metric,
    ModelSpec model,
    long seed,
    List<String> idle,
    List<Sentence> notices,
    Optional<Cropping> cropping) {
  public Answer {
    moved = List.copyOf(moved);
    idle = List.copyOf(idle);
    notices = List.copyOf(notices);
  }

  /// True where the model gives vectors: the numbers are similarities to the exhibits.
  public boolean vectors() {
    return model.vectors();
  }

  /// True where the model gives a map: the numbers are the highest scores of its two halves.
  public boolean maps() {
    return model.maps();
  }

  /// The number that was highest before, which is what is measured.
  public Moved leading() {
    return highest(Comparator.comparingDouble(Moved::before));
  }

  /// The number that is highest after.
  public Moved leadingAfter() {
    return highest(Comparator.comparingDouble(Moved::after));
  }

  /// The first of the highest.
  private Moved highest(Comparator<Moved> by) {
    return moved.stream().reduce((a, b) -> by.compare(b, a) > 0 ? b : a).orElseThrow();
  }

  /// True where no word found anything to change.
  public boolean untouched() {
    return idle.size() >= metric.n();
  }
}
