package org.autopsie.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.casefile.Step;

/// Sentences made from numbers. Their subject is the model that ran here; they say what was
/// changed, what moved, and whether it leaves the noise floor; never why.
final class Findings {
  private Findings() {}

  /// The sentence of an observation; empty where nothing was measured, or where it would name the
  /// operator beside a number measured on another model.
  static Optional<String> sentence(Dossier dossier, StepView step) {
    return step.metric()
        .filter(m -> step.kind().equals("observation"))
        .map(m -> new Measure(m, dossier.language()))
        .filter(Measure::isShown)
        .map(measure -> sentence(dossier, step, measure))
        .filter(words -> step.isOriginal() || !namesOperator(dossier, words));
  }

  private static String sentence(Dossier dossier, StepView step, Measure measure) {
    var language = dossier.language();
    if (step.asksNoModel()) {
      return language.say("finding.table", change(step, language), measure.sentence());
    }
    return language.say(
        step.isRecordedElsewhere() ? "finding.recorded" : "finding",
        step.modelTitle(),
        change(step, language),
        measure.sentence(),
        noise(dossier, measure));
  }

  private static String change(StepView step, Language language) {
    var before = step.step().flatMap(Step::reference).map(arm -> label(arm, language)).orElse("");
    var after = step.step().flatMap(Step::compared).map(arm -> label(arm, language)).orElse("");
    if (after.isBlank()) {
      return language.say("finding.step", step.title(language));
    }
    return language.say(
        "finding.arms", before.isBlank() ? language.say("as-they-are") : before, after);
  }

  private static String label(ArmSpec arm, Language language) {
    return language.of(arm.label());
  }

  private static String noise(Dossier dossier, Measure measure) {
    var metric = measure.metric();
    var reach = dossier.noiseReach(metric.unit());
    if (reach.isEmpty() || !measure.hasInterval()) {
      return dossier.language().say("noise.unknown");
    }
    boolean beyond = metric.low() > reach.get() || metric.high() < -reach.get();
    return dossier.language().say(beyond ? "noise.beyond" : "noise.within");
  }

  /// True where the words hold the operator's name: a part of the case's `operator`, cut at
  /// punctuation, that begins with a capital.
  static boolean namesOperator(Dossier dossier, String words) {
    var operator = dossier.caseFile().incident().operator();
    return List.of(operator.fr(), operator.en()).stream()
        .flatMap(text -> Pattern.compile("[,;:.()/|]").splitAsStream(text))
        .map(String::strip)
        .filter(part -> part.length() > 2 && Character.isUpperCase(part.codePointAt(0)))
        .map(part ->
            "(?<![\\p{L}\\p{N}])"
                + Pattern.quote(part.toLowerCase(Locale.ROOT))
                + "(?![\\p{L}\\p{N}])")
        .anyMatch(part -> Pattern.compile(part).matcher(words.toLowerCase(Locale.ROOT)).find());
  }
}
