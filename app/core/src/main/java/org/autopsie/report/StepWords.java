package org.autopsie.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Source;
import org.autopsie.evidence.Evidence;
import org.autopsie.protocol.StepResult;

/// What one step came to, in the report's words, for whoever shows it elsewhere.
///
/// @param sign the status as a sign, such as `◆`
/// @param style the status's written name: found, not-found, observed, not-tried
/// @param status the status in words, with the verdict of an observation
/// @param shown the number; absent where nothing was measured or where it may not be written
/// @param absent why there is no number; empty where there is one
/// @param reason what must be said beside it, or why the step was not tried; may be empty
/// @param sentence what moved and whether it leaves the noise floor; absent where the case gives no
///   such sentence, or where it would name the operator beside a substitute's number
/// @param caption seed, source, model and fidelity
public record StepWords(
    String sign,
    String style,
    String status,
    Optional<Shown> shown,
    String absent,
    String reason,
    Optional<String> sentence,
    String caption) {

  /// A measured number, with what a chart needs to draw it.
  ///
  /// @param raw the number in the step's unit
  /// @param scale what it is multiplied by to be written: 100 for a share written in per cent
  /// @param low lower end of the interval, in the step's unit; absent with `high`
  /// @param high upper end of the interval, in the step's unit
  /// @param noise how far the noise reaches on either side of 0, in the step's unit
  /// @param value the number with its unit
  /// @param interval the interval in words; empty where there is none
  /// @param n `n = 16`
  /// @param axis the unit in words
  public record Shown(
      double raw,
      double scale,
      Optional<Double> low,
      Optional<Double> high,
      Optional<Double> noise,
      String value,
      String interval,
      String n,
      String axis) {}

  /// The words of a step of the case, from its newest evidence.
  ///
  /// @throws java.util.NoSuchElementException where the case has no such step
  public static StepWords of(CaseFile caseFile, List<Evidence> ledger, String step, Locale locale) {
    var language = new Language(locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
    var input = ReportInput.of(caseFile, "", ledger, language.locale());
    var dossier = new Dossier(input, language);
    return of(dossier, dossier.step(step).orElseThrow());
  }

  private static StepWords of(Dossier dossier, StepView step) {
    var language = dossier.language();
    var measure =
        step.result()
            .flatMap(StepResult::measured)
            .flatMap(value -> step.metric())
            .map(metric -> new Measure(metric, language));
    return new StepWords(
        step.status().sign(),
        step.status().id(),
        step.status().word(step.result().flatMap(StepResult::verdict), language),
        measure.filter(Measure::isShown).map(one -> shown(dossier, one)),
        measure.filter(one -> !one.isShown()).map(Measure::words).orElse(""),
        step.result().flatMap(StepResult::reason).orElse(""),
        Findings.sentence(dossier, step),
        caption(dossier, step));
  }

  private static Shown shown(Dossier dossier, Measure measure) {
    var metric = measure.metric();
    boolean bounded = measure.hasInterval();
    return new Shown(
        metric.value(),
        Measure.scale(metric.unit()),
        bounded ? Optional.of(metric.low()) : Optional.empty(),
        bounded ? Optional.of(metric.high()) : Optional.empty(),
        dossier.noiseReach(metric.unit()),
        measure.value(),
        bounded ? measure.interval() : "",
        measure.n(),
        Measure.axis(metric.unit(), dossier.language()));
  }

  private static String caption(Dossier dossier, StepView step) {
    var language = dossier.language();
    var none = language.say("none");
    var seed = step.evidence().map(line -> String.valueOf(line.provenance().seed())).orElse(none);
    var source = dossier.source(step.source()).map(Source::title).orElse(none);
    var fidelity = language.sayOr("fidelity." + step.fidelity(), step.fidelity());
    var model = step.modelTitle() + (fidelity.isBlank() ? "" : " (" + fidelity + ")");
    return language.say("figure.caption", seed, source, model);
  }
}
