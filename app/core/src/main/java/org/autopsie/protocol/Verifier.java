package org.autopsie.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Words;

/// Verifies kept evidence: recomputes each statistic from the recorded answers (they must be equal
/// to the last bit), holds the outcome against the case again, and asks the models again (raw
/// scores within the stated bound).
public final class Verifier {
  private static final Words WORDS = Words.of(Verifier.class);

  /// Failures that say that something of the case is another than the one that was run.
  private static final Set<String> CHANGED = Set.of("sha256-differs", "file.hash", "step-changed");

  private final Laboratory laboratory;
  private final LoadedCase loaded;

  public Verifier(Laboratory laboratory, LoadedCase loaded) {
    this.laboratory = laboratory;
    this.loaded = loaded;
  }

  /// What one check came to.
  ///
  /// @param line the ledger's line
  /// @param step the step it was kept under
  /// @param what `statistics`, `outcome` or `model`
  /// @param said `equal`, `differs` or `not re-run`
  /// @param detail what differs, or why it was not re-run; empty where it is equal
  public record Check(long line, String step, String what, String said, String detail) {

    /// What was checked, in words.
    public String what(Locale locale) {
      return WORDS.say(locale, "checked-" + what);
    }

    /// What the check said, in words.
    public String said(Locale locale) {
      return WORDS.say(locale, "said-" + said.replace(' ', '-'));
    }
  }

  /// The word for what is not as it was recorded.
  public static String differs(Locale locale) {
    return WORDS.say(locale, "said-differs");
  }

  /// What all checks come to.
  public enum Verdict {
    /// All that was recomputed or asked again gives what was recorded.
    EQUAL,
    /// A result at least is not the one that was recorded.
    DIFFERS,
    /// Nothing was recomputed or asked again.
    NOTHING;

    /// The verdict of these checks.
    public static Verdict of(List<Check> checks) {
      if (checks.stream().anyMatch(check -> check.said().equals("differs"))) {
        return DIFFERS;
      }
      return checks.stream().anyMatch(check -> check.said().equals("equal")) ? EQUAL : NOTHING;
    }

    /// The verdict as a sentence.
    public String in(Locale locale) {
      return WORDS.say(locale, "verify-" + name().toLowerCase(Locale.ROOT));
    }
  }

  /// Checks every line that a protocol run kept; models are asked for the newest line of each step.
  public List<Check> verify(List<Evidence> ledger, Locale locale, Progress progress) {
    var checks = new ArrayList<Check>();
    for (var kept : ledger) {
      progress.check();
      if (kept.payload().get("measured") instanceof Payload.Metric
          && kept.payload().get("answers") instanceof Payload.Table) {
        checks.addAll(check(kept, ledger, locale, progress));
      }
    }
    return checks;
  }

  private List<Check> check(
      Evidence kept, List<Evidence> ledger, Locale locale, Progress progress) {
    var checks = new ArrayList<Check>();
    checks.add(checked(kept, "statistics", () -> statistics(kept, locale, progress), locale));
    boolean newest =
        StepResults.latest(ledger, kept.step())
            .filter(last -> last.line() == kept.line())
            .isPresent();
    if (newest) {
      checks.add(checked(kept, "outcome", () -> outcome(kept, locale), locale));
      var asked = kept.provenance().modelSha256().isEmpty() ? "table" : "model";
      checks.add(checked(kept, asked, () -> answers(kept, locale, progress), locale));
    }
    return checks;
  }

  private interface Comparison {
    Optional<String> difference();
  }

  private static Check checked(Evidence kept, String what, Comparison comparison, Locale locale) {
    try {
      var difference = comparison.difference();
      return new Check(
          kept.line(),
          kept.step(),
          what,
          difference.isPresent() ? "differs" : "equal",
          difference.orElse(""));
    } catch (Failure failure) {
      var said = CHANGED.contains(failure.key()) ? "differs" : "not re-run";
      return new Check(kept.line(), kept.step(), what, said, failure.in(locale));
    }
  }

  private Instrument instrument(Evidence kept) {
    var provenance = kept.provenance();
    var instrument = laboratory.instrument(provenance.producer(), Map.of(), provenance.seed());
    if (!instrument.version().equals(provenance.version())) {
      throw new Failure(
          Verifier.class,
          "other-version",
          instrument.id(),
          provenance.version(),
          instrument.version());
    }
    var own = new java.util.LinkedHashMap<String, Object>(provenance.parameters());
    own.keySet().retainAll(instrument.parameters().keySet());
    return laboratory.instrument(provenance.producer(), own, provenance.seed());
  }

  private Optional<String> statistics(Evidence kept, Locale locale, Progress progress) {
    var answers = (Payload.Table) kept.payload().get("answers");
    var again =
        instrument(kept)
            .measure(
                answers,
                StepRun.random(kept.provenance().seed(), kept.step(), "measure"),
                progress);
    if (!again.metric().equals(kept.payload().get("measured"))) {
      return Optional.of(
          WORDS.say(
              locale,
              "statistic-differs",
              kept.payload().get("measured").toString(),
              again.metric().toString()));
    }
    return again.details().entrySet().stream()
        .filter(detail -> !same(detail.getValue(), kept.payload().get(detail.getKey())))
        .map(detail -> WORDS.say(locale, "detail-differs", detail.getKey()))
        .findFirst();
  }

  private static boolean same(Payload again, Payload kept) {
    return again instanceof Payload.Table(var columns)
        ? kept instanceof Payload.Table(var known) && String.valueOf(columns).equals(known + "")
        : again.equals(kept);
  }

  private Step step(Evidence kept) {
    var step =
        loaded.caseFile().protocol().stream()
            .filter(known -> known.id().equals(kept.step()))
            .findFirst()
            .orElseThrow(() -> new Failure(Verifier.class, "no-step", kept.step()));
    if (!StepRun.fingerprint(step).equals(kept.provenance().parameters().get("step"))) {
      requireTyped(step, kept);
      throw new Failure(Verifier.class, "step-changed", kept.step());
    }
    return step;
  }

  /// Where a text was taken back with its exhibit, the step was not changed: it cannot be run
  /// again.
  private void requireTyped(Step step, Evidence kept) {
    boolean emptied =
        Stream.concat(step.reference().stream(), step.compared().stream())
            .anyMatch(arm -> "".equals(arm.set().get("text")));
    if (emptied) {
      new Inputs(laboratory.cases(), loaded).requireThere(kept);
    }
  }

  private Optional<String> outcome(Evidence kept, Locale locale) {
    var judged =
        Judge.judge(loaded.caseFile(), step(kept), (Payload.Metric) kept.payload().get("measured"));
    var known = (Payload.Outcome) kept.payload().get("outcome");
    boolean equal =
        judged.status().equals(known.status())
            && judged.verdict().orElse("").equals(known.verdict());
    return equal
        ? Optional.empty()
        : Optional.of(WORDS.say(locale, "outcome-differs", known.status(), judged.status()));
  }

  private Optional<String> answers(Evidence kept, Locale locale, Progress progress) {
    var step = step(kept);
    var changed = new Inputs(laboratory.cases(), loaded).changed(kept);
    if (!changed.isEmpty()) {
      return Optional.of(WORDS.say(locale, "exhibits-differ", String.join(", ", changed)));
    }
    var trial = trial(step, kept, locale);
    if (!trial.predictor().sha256().equals(kept.provenance().modelSha256())) {
      return Optional.of(
          WORDS.say(
              locale,
              "model-differs",
              kept.provenance().modelSha256(),
              trial.predictor().sha256()));
    }
    var answers =
        instrument(kept)
            .answers(
                trial, StepRun.random(kept.provenance().seed(), kept.step(), "answers"), progress);
    return new SameAnswers(relative(step), locale)
        .difference((Payload.Table) kept.payload().get("answers"), answers);
  }

  /// Where the model is missing and its answers were recorded elsewhere, that is why they are not
  /// asked for again.
  private Trial trial(Step step, Evidence kept, Locale locale) {
    try {
      return new Trials(laboratory, loaded).of(step);
    } catch (Failure lacking) {
      if (!StepRun.isRecordedElsewhere(kept)) {
        throw lacking;
      }
      var on = kept.provenance().parameters().get(StepRun.RECORDED_ON);
      throw new Failure(Verifier.class, "recorded-not-re-run", on, lacking.in(locale));
    }
  }

  private double relative(Step step) {
    return loaded.caseFile().models().stream()
        .filter(model -> model.id().equals(step.model()))
        .flatMap(model -> model.bound().stream())
        .map(bound -> bound.relative())
        .findFirst()
        .orElse(SameAnswers.RELATIVE);
  }
}
