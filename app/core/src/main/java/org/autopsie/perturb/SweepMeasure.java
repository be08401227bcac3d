package org.autopsie.perturb;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.SweepPlan.Subject;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// What a sweep reads of each answer, and when it flips.
///
/// @param output one label or place alone; absent: every score, of a map the highest of each half
/// @param like for models of vectors: what answers are compared with; absent: the exhibit as it is
/// @param threshold which number parts the two sides; absent: the label that leads, or for one
///   score alone its sign
/// @param tolerance how far apart the two ends of a flip may be; absent: a thousandth of a step
public record SweepMeasure(
    Optional<String> output,
    Optional<Subject> like,
    OptionalDouble threshold,
    OptionalDouble tolerance) {
  private static final double PART_OF_A_STEP = 1000;

  /// @throws Failure where the tolerance is not larger than 0, or the threshold no number
  public SweepMeasure {
    tolerance.ifPresent(Flips::requireTolerance);
    if (!Double.isFinite(threshold.orElse(0))) {
      throw new Failure(SweepMeasure.class, "threshold", threshold.getAsDouble());
    }
  }

  /// The numbers of each answer to that exhibit, changed.
  public Reading reading(Predictor predictor, Subject subject) {
    var anchor = like.orElse(subject);
    var answer = predictor.predict(List.of(anchor.input()), Progress.SILENT).getFirst();
    return switch (answer) {
      case Output.Embedding vector when output.isEmpty() ->
          new Reading.Similarity("similarity", vector);
      case Output.Scores scores when output.isEmpty() && threshold.isEmpty() ->
          new Reading.Scores(scores.labels());
      case Output.Heatmap map when output.isEmpty() && threshold.isEmpty() -> MapNumbers.HALVES;
      default -> Reading.score(answer, output);
    };
  }

  /// On which side an answer is; absent where there are no sides.
  public Optional<Flips.Side> side(Reading reading) {
    if (threshold.isPresent()) {
      return Optional.of(Flips.Side.of(threshold.getAsDouble()));
    }
    return switch (reading) {
      case Reading.Similarity _ -> Optional.empty();
      case MapNumber(var name) ->
          name.equals(MapNumber.LEAD) ? Optional.of(Flips.Side.of(0)) : Optional.empty();
      case MapNumbers(var names) -> Optional.of(Flips.Side.leading(names));
      case Reading.Score _ -> Optional.of(Flips.Side.of(0));
      case Reading.Scores(var names) ->
          Optional.of(names.size() == 1 ? Flips.Side.of(0) : Flips.Side.leading(names));
    };
  }

  /// How near the ends of a flip must come.
  public double near(double step) {
    return tolerance.orElse(step / PART_OF_A_STEP);
  }
}
