package org.autopsie.protocol;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Ledger;
import org.autopsie.model.NativeParts;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Runs the protocol of a working copy, step by step, and keeps each result as it comes. What the
/// ledger already holds for a step (same statement, same model, same exhibits, same seed) is not
/// run again, so that a run that was interrupted goes on.
public final class Runner {
  private final Laboratory laboratory;
  private final LoadedCase loaded;
  private final Ledger ledger;
  private final Clock clock;
  private final Locale locale;

  /// @param clock stamps the evidence
  /// @param locale the language of the reasons that are given back
  public Runner(
      Laboratory laboratory, LoadedCase loaded, Ledger ledger, Clock clock, Locale locale) {
    this.laboratory = laboratory;
    this.loaded = loaded;
    this.ledger = ledger;
    this.clock = clock;
    this.locale = locale;
  }

  /// Whether a step that is already recorded is run once more.
  public enum Recorded {
    KEEP,
    RUN_AGAIN
  }

  /// Runs every step in the case's order.
  ///
  /// @param each told each result as soon as it is kept; true where it had been kept before
  /// @throws java.util.concurrent.CancellationException once cancelled; what was kept stays
  /// @throws Failure where a result cannot be kept; what was kept before stays
  public List<StepResult> run(
      Recorded recorded, Progress progress, BiConsumer<StepResult, Boolean> each) {
    return run(loaded.caseFile().protocol(), recorded, progress, each);
  }

  /// Runs some steps of the case in the order given.
  ///
  /// @param each told each result as soon as it is kept; true where it had been kept before
  /// @throws java.util.concurrent.CancellationException once cancelled; what was kept stays
  /// @throws Failure where a result cannot be kept; what was kept before stays
  public List<StepResult> run(
      List<Step> steps,
      Recorded recorded,
      Progress progress,
      BiConsumer<StepResult, Boolean> each) {
    var results = new ArrayList<StepResult>();
    for (var step : steps) {
      progress.check();
      var known = recorded == Recorded.KEEP ? recorded(step) : Optional.<Evidence>empty();
      var result = result(step, known, progress);
      results.add(result);
      each.accept(result, known.isPresent());
    }
    return results;
  }

  /// Runs one step, or gives back what was recorded of it.
  ///
  /// @throws Failure where the result cannot be kept
  public StepResult run(Step step, Recorded recorded, Progress progress) {
    return result(step, recorded == Recorded.KEEP ? recorded(step) : Optional.empty(), progress);
  }

  private StepResult result(Step step, Optional<Evidence> known, Progress progress) {
    return known
        .map(kept -> StepResults.of(loaded.caseFile(), step, kept, locale))
        .orElseGet(() -> run(step, progress));
  }

  /// Runs one step and keeps it; a step that cannot be run is skipped with the reason, and not
  /// kept.
  ///
  /// @throws Failure where the result cannot be kept: the disk is full, the ledger was changed; and
  ///   where no model at all can be asked on this machine
  public StepResult run(Step step, Progress progress) {
    StepRun.Ran ran;
    try {
      ran = new StepRun(laboratory, loaded).run(step, progress);
    } catch (Failure failure) {
      if (NativeParts.missing(failure)) {
        throw failure;
      }
      return StepResults.skipped(loaded.caseFile(), step, failure.in(locale));
    }
    var kept = ledger.append(step.id(), clock.instant(), ran.provenance(), ran.payload());
    return StepResults.of(loaded.caseFile(), step, kept, locale);
  }

  private Optional<Evidence> recorded(Step step) {
    var fingerprint = StepRun.fingerprint(step);
    return StepResults.latest(ledger.entries(), step.id())
        .filter(kept -> fingerprint.equals(kept.provenance().parameters().get("step")))
        .filter(kept -> kept.provenance().seed() == laboratory.seed())
        .filter(kept -> isOfTheModel(step, kept))
        .filter(this::ofTheseExhibits);
  }

  private boolean ofTheseExhibits(Evidence kept) {
    try {
      return new Inputs(laboratory.cases(), loaded).changed(kept).isEmpty();
    } catch (Failure unreadable) {
      return unreadable.key().equals("exhibits-withdrawn");
    }
  }

  /// What was recorded elsewhere counts as long as the model is missing here.
  private boolean isOfTheModel(Step step, Evidence kept) {
    var here = modelSha256(step);
    var known = kept.provenance().modelSha256();
    boolean lacking = here.isEmpty() && !step.model().isEmpty();
    return lacking
        ? step.recorded().filter(recorded -> recorded.model().equals(known)).isPresent()
        : known.equals(here) && !StepRun.isRecordedElsewhere(kept);
  }

  private String modelSha256(Step step) {
    try {
      return laboratory.predictor(loaded, step.model()).sha256();
    } catch (Failure lacking) {
      return "";
    }
  }
}
