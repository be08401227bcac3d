package org.autopsie.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.Expect;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Words;

/// What was kept of a step, read back as a result: the same for the command line, the window and
/// the report, and in either language.
public final class StepResults {
  private static final Words WORDS = Words.of(StepResults.class);

  private StepResults() {}

  /// Every step of the case in its order, from the newest evidence on each; a step without evidence
  /// is skipped, with the reason.
  public static List<StepResult> of(CaseFile caseFile, List<Evidence> ledger, Locale locale) {
    return caseFile.protocol().stream()
        .map(step ->
            latest(ledger, step.id())
                .map(kept -> of(caseFile, step, kept, locale))
                .orElseGet(() -> skipped(caseFile, step, untried(caseFile, step, locale))))
        .toList();
  }

  /// The newest evidence that a protocol run kept on a step.
  public static Optional<Evidence> latest(List<Evidence> ledger, String step) {
    return ledger.stream()
        .filter(kept -> kept.step().equals(step))
        .filter(kept -> kept.payload().get("outcome") instanceof Payload.Outcome)
        .reduce((earlier, later) -> later);
  }

  /// True where the answers of a line were recorded elsewhere and no model was asked for it here.
  public static boolean isRecordedElsewhere(Evidence kept) {
    return StepRun.isRecordedElsewhere(kept);
  }

  private static String untried(CaseFile caseFile, Step step, Locale locale) {
    return caseFile.models().stream()
        .filter(model -> model.id().equals(step.model()) && model.file().isEmpty())
        .flatMap(model -> model.lacking(locale).stream())
        .findFirst()
        .orElseGet(() -> WORDS.say(locale, "untried"));
  }

  /// A step that could not be run.
  public static StepResult skipped(CaseFile caseFile, Step step, String reason) {
    var nothing = new Payload.Metric("", Double.NaN, Double.NaN, Double.NaN, 0, "");
    return result(
        caseFile, step, nothing, new Payload.Outcome(step.kind(), "skip", "", ""), reason);
  }

  /// The result of one step from the evidence on it.
  public static StepResult of(CaseFile caseFile, Step step, Evidence kept, Locale locale) {
    var metric = (Payload.Metric) kept.payload().get("measured");
    var outcome = (Payload.Outcome) kept.payload().get("outcome");
    return result(
        caseFile, step, metric, outcome, reason(caseFile, step, kept, metric, outcome, locale));
  }

  private static StepResult result(
      CaseFile caseFile, Step step, Payload.Metric metric, Payload.Outcome outcome, String reason) {
    var expect = step.expect();
    return new StepResult(
        step.id(),
        step.kind(),
        outcome.status(),
        words(outcome.verdict()),
        number(metric.value()),
        number(metric.low()),
        number(metric.high()),
        metric.n() > 0 ? Optional.of(metric.n()) : Optional.empty(),
        words(metric.unit()),
        expect.published(),
        words(expect.from().en()),
        words(expect.source()),
        expect.tolerance(),
        step.model(),
        caseFile.models().stream()
            .filter(model -> model.id().equals(step.model()))
            .map(model -> model.fidelity().id())
            .findFirst(),
        words(reason));
  }

  private static String reason(
      CaseFile caseFile,
      Step step,
      Evidence kept,
      Payload.Metric metric,
      Payload.Outcome outcome,
      Locale locale) {
    var sentences = new ArrayList<String>();
    if (outcome.status().equals("fail")) {
      sentences.add(failed(step, metric, locale));
    }
    otherLanguages(caseFile, step, kept)
        .ifPresent(languages ->
            sentences.add(WORDS.say(locale, "other-language", step.model(), languages)));
    for (var name : List.of("notices", "not-computed", "notes")) {
      if (kept.payload().get(name) instanceof Payload.Note note) {
        sentences.add(note.in(locale));
      }
    }
    return String.join(" ", sentences);
  }

  private static String failed(Step step, Payload.Metric metric, Locale locale) {
    Expect expect = step.expect();
    if (Double.isNaN(metric.value())) {
      return WORDS.say(locale, "no-value");
    }
    if (expect.ofInterval() && !Judge.near(expect, metric)) {
      return offInterval(expect, metric, locale);
    }
    if (expect.published().isPresent() && !expect.ofInterval()) {
      return WORDS.say(locale, "off-published", expect.published().get());
    }
    if (expect.atLeast().isEmpty() && expect.atMost().isEmpty()) {
      return WORDS.say(locale, "no-bound");
    }
    return WORDS.say(
        locale,
        "out-of-bounds",
        expect.atLeast().map(bound -> WORDS.say(locale, "at-least", bound)).orElse("-"),
        expect.atMost().map(bound -> WORDS.say(locale, "at-most", bound)).orElse("-"));
  }

  private static String offInterval(Expect expect, Payload.Metric metric, Locale locale) {
    if (Double.isNaN(metric.low()) || Double.isNaN(metric.high())) {
      return WORDS.say(locale, "no-interval");
    }
    return WORDS.say(
        locale, "off-interval", expect.published().orElse(0.0), metric.low(), metric.high());
  }

  /// The languages of the exhibits used that the model does not declare.
  private static Optional<String> otherLanguages(CaseFile caseFile, Step step, Evidence kept) {
    var declared =
        caseFile.models().stream()
            .filter(model -> model.id().equals(step.model()))
            .flatMap(model -> model.languages().stream())
            .collect(Collectors.toSet());
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    var used =
        kept.provenance().inputs().stream()
            .map(input -> input.substring(0, Math.max(0, input.lastIndexOf(':'))))
            .collect(Collectors.toSet());
    var others =
        caseFile.exhibits().stream()
            .filter(exhibit -> used.contains(exhibit.id()))
            .map(Exhibit::language)
            .filter(language -> !language.isEmpty() && !declared.contains(language))
            .distinct()
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? Optional.empty() : Optional.of(others);
  }

  private static Optional<Double> number(double value) {
    return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
  }

  private static Optional<String> words(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }
}
