package org.autopsie.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.Position;
import org.autopsie.casefile.Source;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.StepResult;

/// The input of a report with what its sections look up.
final class Dossier {
  private final ReportInput input;
  private final Language language;
  private final List<StepView> steps;
  private final Set<String> hidden;

  Dossier(ReportInput input, Language language) {
    this.input = input;
    this.language = language;
    this.steps = views();
    this.hidden = hiddenWords();
  }

  /// What a case came to so far, in a language.
  static Dossier of(CaseFile caseFile, String story, List<Evidence> ledger, Locale locale) {
    return new Dossier(ReportInput.of(caseFile, story, ledger, locale), Language.of(locale));
  }

  ReportInput input() {
    return input;
  }

  CaseFile caseFile() {
    return input.caseFile();
  }

  Language language() {
    return language;
  }

  /// Every step of the case in its order, then results whose step the case no longer holds.
  List<StepView> steps() {
    return steps;
  }

  Optional<StepView> step(String id) {
    return first(steps, StepView::id, id);
  }

  Optional<Source> source(String id) {
    return first(caseFile().sources(), Source::id, id);
  }

  Optional<Position> position(String id) {
    return first(caseFile().positions(), Position::id, id);
  }

  /// True for `step:ID`, `source:ID` and `position:ID` of something that the case has.
  boolean holds(String target) {
    int colon = target.indexOf(':');
    var id = target.substring(colon + 1);
    return switch (target.substring(0, Math.max(colon, 0))) {
      case "step" -> step(id).isPresent();
      case "source" -> source(id).isPresent();
      case "position" -> position(id).isPresent();
      default -> false;
    };
  }

  /// The step that measured the noise floor in that unit: a control named for noise.
  Optional<StepView> noise(String unit) {
    return steps.stream()
        .filter(s ->
            s.kind().equals("control")
                && s.id().toLowerCase(Locale.ROOT).matches("(noise|bruit).*"))
        .filter(s -> s.metric().map(m -> m.unit().equals(unit)).orElse(false))
        .findFirst();
  }

  /// How far from no effect the noise reaches in that unit; empty where nobody measured it, or
  /// where the unit has no zero to be near to.
  Optional<Double> noiseReach(String unit) {
    return unit.equals("ratio") || unit.equals("precision") || unit.equals("alpha")
        ? Optional.empty()
        : noise(unit).flatMap(StepView::metric).map(Dossier::reach);
  }

  /// True for an exhibit whose people are unknown or which was withdrawn: it is not quoted.
  boolean isHidden(Exhibit exhibit) {
    return hidden.contains(exhibit.id());
  }

  /// What the explanation of a step is of; absent where it must not be quoted or is not at hand.
  Optional<Explained> explained(StepView step) {
    return step.evidence()
        .flatMap(line -> Optional.ofNullable(input.explained().get(line.hash())))
        .filter(one -> !hidden.contains(one.exhibit()));
  }

  /// What an exhibit shows, for those who do not see it; its title where the case does not say.
  String seen(String exhibit) {
    return first(caseFile().exhibits(), Exhibit::id, exhibit)
        .map(one -> one.alternative().isBlank() ? one.title() : one.alternative())
        .map(language::of)
        .orElse("");
  }

  /// A label of a chart or table: an exhibit's title where it is an exhibit's id; masked where it
  /// is the id or the title of a hidden exhibit.
  String label(String words) {
    return hidden.contains(words)
        ? language.say("exhibits.masked")
        : first(caseFile().exhibits(), Exhibit::id, words)
            .map(exhibit -> language.of(exhibit.title()))
            .orElseGet(() -> language.sayOr("label." + words, words));
  }

  private static double reach(Metric metric) {
    return Stream.of(metric.value(), metric.low(), metric.high())
        .filter(Double::isFinite)
        .mapToDouble(Math::abs)
        .max()
        .orElse(0);
  }

  private Set<String> hiddenWords() {
    var words = new HashSet<String>();
    var withdrawn = withdrawn();
    for (var exhibit : caseFile().exhibits()) {
      if (exhibit.people().status().equals("unknown")
          || exhibit.withdrawn().isPresent()
          || withdrawn.contains(exhibit.id())) {
        words.addAll(List.of(exhibit.id(), exhibit.title().fr(), exhibit.title().en()));
      }
    }
    return words;
  }

  private List<String> withdrawn() {
    return input.ledger().stream()
        .flatMap(line -> line.payload().values().stream())
        .filter(Payload.Withdrawal.class::isInstance)
        .map(payload -> ((Payload.Withdrawal) payload).exhibit())
        .toList();
  }

  private List<StepView> views() {
    var views = new ArrayList<StepView>();
    for (var step : caseFile().protocol()) {
      views.add(view(step.id(), Optional.of(step), result(step.id())));
    }
    for (var result : input.results()) {
      if (first(caseFile().protocol(), Step::id, result.id()).isEmpty()) {
        views.add(view(result.id(), Optional.empty(), Optional.of(result)));
      }
    }
    return List.copyOf(views);
  }

  private StepView view(String id, Optional<Step> step, Optional<StepResult> result) {
    var name = step.map(Step::model).or(() -> result.map(StepResult::model)).orElse("");
    var model = first(caseFile().models(), ModelSpec::id, name);
    return new StepView(id, step, result, model, evidence(id));
  }

  private Optional<StepResult> result(String id) {
    return first(input.results(), StepResult::id, id);
  }

  private Optional<Evidence> evidence(String step) {
    return input.ledger().reversed().stream()
        .filter(line -> line.step().equals(step))
        .filter(line -> line.payload().values().stream().anyMatch(Dossier::isFinding))
        .findFirst();
  }

  private static boolean isFinding(Payload payload) {
    return payload instanceof Metric || payload instanceof Payload.Table;
  }

  private static <T> Optional<T> first(List<T> all, Function<T, String> id, String wanted) {
    return all.stream().filter(one -> id.apply(one).equals(wanted)).findFirst();
  }
}
