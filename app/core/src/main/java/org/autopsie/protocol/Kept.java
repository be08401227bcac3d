package org.autopsie.protocol;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Ledger;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// What a person tried by hand and kept: a step of the protocol of its own, an observation named
/// `kept-1`, `kept-2` …, with its evidence.
///
/// @param now the working copy, which declares the step
/// @param result what the step came to
/// @param evidence the line of the ledger
public record Kept(LoadedCase now, StepResult result, Evidence evidence) {
  private static final String NAME = "kept-";

  /// What was tried.
  ///
  /// @param title what the person calls it; it stands in the report
  /// @param with the id of the instrument or of the method that explains
  /// @param set its parameters by name
  /// @param model the model's id in the case
  /// @param reference what it is compared with; absent: the exhibits as they are
  /// @param compared what was changed; absent: nothing
  public record Attempt(
      Localised title,
      String with,
      SequencedMap<String, Object> set,
      String model,
      Optional<ArmSpec> reference,
      Optional<ArmSpec> compared) {

    /// An instrument, and what was changed.
    public Attempt(
        Localised title,
        Instrument instrument,
        String model,
        Optional<ArmSpec> reference,
        ArmSpec compared) {
      this(
          title, instrument.id(), instrument.parameters(), model, reference, Optional.of(compared));
    }

    private Step step(String id) {
      return new Step(
          id,
          "observation",
          title,
          Localised.NONE,
          Localised.NONE,
          model,
          with,
          set,
          reference,
          compared,
          null,
          Optional.empty());
    }
  }

  /// Runs the attempt, declares it as a step where it is new, and keeps its evidence. The step is
  /// declared once it has run and before its evidence is kept: where it fails or is cancelled
  /// nothing stays behind; where the program is killed in between, a run of the protocol finds the
  /// step and runs it. The same attempt again is the same step with one line of evidence more.
  /// Blocks on the model and the disk.
  ///
  /// @param copy a working copy as it was last read
  /// @param locale the language of the result's reasons
  /// @throws Failure where it cannot be run or kept, or the case is a sample or was changed
  /// @throws java.util.concurrent.CancellationException once cancelled
  public static Kept keep(
      Laboratory laboratory,
      LoadedCase copy,
      Attempt attempt,
      Clock clock,
      Locale locale,
      Progress progress) {
    var edits = laboratory.cases().edits();
    var step = attempt.step(free(copy.caseFile()));
    var drafted = edits.draftStep(copy, step);
    var known = known(drafted.caseFile());
    var planned = known.isPresent() ? copy : drafted;
    var run = known.orElseGet(() -> drafted.caseFile().protocol().getLast());
    var ran = new StepRun(laboratory, planned).run(run, progress);
    var ledger = Ledger.open(copy.folder());
    var now = known.isPresent() ? copy : edits.addStep(copy, step);
    try {
      var line = ledger.append(run.id(), clock.instant(), ran.provenance(), ran.payload());
      return new Kept(now, StepResults.of(now.caseFile(), run, line, locale), line);
    } catch (Failure unkept) {
      takeBack(laboratory, now, known.isEmpty(), unkept);
      throw unkept;
    }
  }

  private static void takeBack(
      Laboratory laboratory, LoadedCase now, boolean declared, Failure unkept) {
    if (!declared) {
      return;
    }
    try {
      int last = now.caseFile().protocol().size() - 1;
      laboratory.cases().edits().remove(now, "/protocol/" + last);
    } catch (Failure again) {
      unkept.addSuppressed(again);
    }
  }

  /// True for the id of a step that was tried by hand first.
  public static boolean isKept(String stepId) {
    return stepId.matches(NAME + "[0-9]+");
  }

  private static String free(CaseFile caseFile) {
    var ids = caseFile.protocol().stream().map(Step::id).toList();
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> NAME + number)
        .filter(id -> !ids.contains(id))
        .findFirst()
        .orElseThrow();
  }

  /// The step kept earlier that states the same as the last one, which was only drafted.
  private static Optional<Step> known(CaseFile drafted) {
    var last = drafted.protocol().getLast();
    return drafted.protocol().stream()
        .filter(step -> !step.id().equals(last.id()) && isKept(step.id()))
        .filter(step -> StepRun.fingerprint(step.id(), last).equals(StepRun.fingerprint(step)))
        .findFirst();
  }
}
