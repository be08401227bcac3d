package org.autopsie.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Expect;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.model.Fidelity;
import org.autopsie.protocol.Kept;
import org.autopsie.protocol.StepResult;

/// One line of the protocol's table in the report's words, for the report and for whoever shows the
/// same elsewhere. Words that do not apply are empty.
///
/// @param id the step's written id
/// @param question what the step asks
/// @param kind reproduction, control or observation, in words
/// @param sign the status as a sign, such as `◆`
/// @param style the status's written name: found, not-found, observed, not-tried
/// @param status the status in words, with the verdict of an observation
/// @param why why it was not tried, why it failed, or what must be said of it
/// @param measured the number with unit and 95 % interval, or why there is none; a dash where
///   nothing was measured
/// @param unit the unit in words, where `measured` leaves it out
/// @param p the p-value, from 10 distinct units on
/// @param n distinct people, names, CVs or faces; a dash where nothing was measured
/// @param published the number that someone published, with its unit
/// @param bounds the bounds of a control
/// @param from where the expectation comes from
/// @param source id of the source of the expectation
/// @param model the model's name and version
/// @param fidelity how near the model is to the one of the incident
/// @param fidelityLine the same as a sentence
/// @param sentence what moved and whether it leaves the noise floor; absent where there is no such
///   sentence, or where it would name the operator beside a substitute's number
public record StepLine(
    String id,
    String title,
    String question,
    String kind,
    String sign,
    String style,
    String status,
    String why,
    String measured,
    String unit,
    String p,
    String n,
    String published,
    String bounds,
    String from,
    String source,
    String model,
    String fidelity,
    String fidelityLine,
    Optional<String> sentence) {
  private static final String NOTHING = "–";

  /// Every step of a case in its order.
  ///
  /// @param results what each step came to, in the same language
  public static List<StepLine> of(
      CaseFile caseFile, List<Evidence> ledger, List<StepResult> results, Locale locale) {
    var input = ReportInput.of(caseFile, "", results, ledger);
    var dossier = new Dossier(input, Language.of(locale));
    return dossier.steps().stream().map(step -> of(dossier, step)).toList();
  }

  /// How near a model is to the one of the incident, as a sentence.
  public static String about(Fidelity fidelity, Locale locale) {
    return Language.of(locale).say("fidelity." + fidelity.id() + ".line");
  }

  /// The same in two or three words, to stand after the model’s name.
  public static String brief(Fidelity fidelity, Locale locale) {
    return Language.of(locale).say("fidelity." + fidelity.id());
  }

  static StepLine of(Dossier dossier, StepView step) {
    var language = dossier.language();
    var measure = step.metric().map(metric -> new Measure(metric, language));
    var fidelity = step.fidelity();
    return new StepLine(
        step.id(),
        step.title(language),
        step.question(language),
        kind(language, step),
        step.status().sign(),
        step.status().id(),
        step.status().word(step.result().flatMap(StepResult::verdict), language),
        why(language, step),
        measure.map(Measure::words).orElse(NOTHING),
        measure
            .filter(Measure::needsUnit)
            .map(one -> Measure.axis(one.metric().unit(), language))
            .orElse(""),
        step.pValue().map(p -> "p\u00a0=\u00a0" + language.numbers().of(p, 3)).orElse(""),
        measure.map(Measure::units).orElse(NOTHING),
        step.published().map(value -> published(step, value, language)).orElse(""),
        step.step().map(Step::expect).map(expect -> bounds(step, expect, language)).orElse(""),
        from(language, step),
        step.source(),
        step.modelTitle(),
        language.sayOr("fidelity." + fidelity, fidelity),
        language.sayOr("fidelity." + fidelity + ".line", ""),
        Findings.sentence(dossier, step));
  }

  private static String published(StepView step, double value, Language language) {
    var unit = language.of(step.publishedUnit());
    if (!unit.isBlank()) {
      return language.numbers().plain(value) + "\u00a0" + unit;
    }
    var measured = step.metric().map(m -> m.unit()).orElse("");
    return Measure.withUnit(measured, value, Measure.decimals(measured), language);
  }

  /// In the measure's own scale: where 53 % was measured, the bound is 80 %, not 0.8.
  private static String bounds(StepView step, Expect expect, Language language) {
    var unit = step.metric().map(Metric::unit).orElse("");
    if (isExact(expect)) {
      return language.say("exactly", Measure.bound(unit, expect.atLeast().get(), language));
    }
    return Stream.of(
            expect.atLeast().map(v -> language.say("at-least", Measure.bound(unit, v, language))),
            expect.atMost().map(v -> language.say("at-most", Measure.bound(unit, v, language))),
            Optional.of(language.say("in-interval")).filter(_ -> expect.ofInterval()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static boolean isExact(Expect expect) {
    return expect.atLeast().isPresent()
        && expect.atLeast().equals(expect.atMost())
        && !expect.ofInterval();
  }

  private static String kind(Language language, StepView step) {
    return Kept.isKept(step.id())
        ? language.say("kind.kept")
        : language.sayOr("kind." + step.kind(), step.kind());
  }

  private static String from(Language language, StepView step) {
    if (Kept.isKept(step.id())) {
      return language.say("kept.note");
    }
    var stated = step.step().map(s -> language.of(s.expect().from())).orElse("");
    return stated.isBlank() ? step.result().flatMap(StepResult::expectedFrom).orElse("") : stated;
  }

  /// The case's own words on a model that is lacking, else the runner's reason.
  private static String why(Language language, StepView step) {
    var reason = step.result().flatMap(StepResult::reason).orElse("");
    if (step.status() != Status.NOT_TRIED) {
      return reason;
    }
    var lacking = step.model().flatMap(m -> m.lacking(language.locale())).orElse("");
    var said = lacking.isBlank() ? reason : lacking;
    return said.isBlank() && !step.isRecorded() ? language.say("not-run") : said;
  }
}
