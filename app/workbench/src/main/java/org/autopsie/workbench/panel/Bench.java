package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.autopsie.evidence.Payload;
import org.autopsie.model.Input;
import org.autopsie.model.Predictor;
import org.autopsie.protocol.Arms;
import org.autopsie.protocol.Laboratory;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.protocol.Trial.Variant;
import org.autopsie.run.Progress;

/// Runs attempts on the model, through the instrument that the case names. Called off the JavaFX
/// thread, from several threads.
public final class Bench {
  /// The seed of every run made by hand.
  public static final long SEED = 0;

  private final OpenCase open;
  private final Design design;
  private final Laboratory laboratory;
  private final Arms arms;

  /// @param laboratory opens the model on first use
  public Bench(OpenCase open, Design design, Laboratory laboratory) {
    this.open = open;
    this.design = design;
    this.laboratory = laboratory;
    this.arms = new Arms(laboratory.plugins(), laboratory.cases(), open.loaded());
  }

  /// Where the document stands before and after the change; without its noise floor.
  ///
  /// @throws org.autopsie.run.Failure where the model cannot be had or a value does not fit
  public Ranking run(Attempt attempt, Progress progress) {
    var arm = arm(attempt.change());
    var answers = answers(attempt, arm, progress);
    var slope = slope(attempt, arm, answers, progress);
    var model = predictor();
    return new Ranking(
        attempt,
        slope,
        Others.of(answers, attempt.document()),
        design.documents().size(),
        Optional.empty(),
        model.spec(),
        SEED,
        idle(attempt, arm),
        model.notices());
  }

  /// How far the document moves between words of the case's first list.
  ///
  /// @throws org.autopsie.run.Failure as `run`
  public NoiseFloor noise(Attempt attempt, Progress progress) {
    var arm = arm(design.reference());
    var names = slope(attempt, arm, progress);
    double low = names.after();
    double high = names.after();
    for (var variant : arm.variants()) {
      var one = slope(attempt, new Arm("compared", List.of(variant)), progress);
      low = Math.min(low, one.after());
      high = Math.max(high, one.after());
    }
    return new NoiseFloor(names, low, high);
  }

  private Slope slope(Attempt attempt, Arm arm, Progress progress) {
    return slope(attempt, arm, answers(attempt, arm, progress), progress);
  }

  private Payload.Table answers(Attempt attempt, Arm arm, Progress progress) {
    progress.check();
    var trial = new Trial(predictor(), open.piecesFor(predictor().spec()), Arm.asTheyAre(), arm);
    return design.of(attempt).answers(trial, random(), progress);
  }

  private Slope slope(Attempt attempt, Arm arm, Payload.Table answers, Progress progress) {
    var result = design.of(attempt).measure(answers, random(), progress);
    return Design.slopes(result, "compared", arm.variants().size()).getFirst();
  }

  /// The document as it is.
  Input input(Attempt attempt) {
    return open.piece(attempt.document()).orElseThrow().input();
  }

  private List<String> idle(Attempt attempt, Arm arm) {
    var input = input(attempt);
    return arm.variants().stream()
        .filter(variant -> apply(variant, input).equals(input))
        .map(Variant::label)
        .toList();
  }

  /// The document as the change leaves it, with the first word where it runs over a list.
  ///
  /// @throws org.autopsie.run.Failure where a value does not fit
  public Input changed(Attempt attempt) {
    return apply(arm(attempt.change()).variants().getFirst(), input(attempt));
  }

  private static Input apply(Variant variant, Input input) {
    return variant.apply(input, random());
  }

  static RandomGenerator random() {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
  }

  private Arm arm(Change change) {
    return arms.arm(Optional.of(change.arm()));
  }

  private Predictor predictor() {
    return laboratory.predictor(open.loaded(), open.model().orElseThrow().id());
  }
}
