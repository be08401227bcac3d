package org.autopsie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.casefile.Source;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.evidence.Payload.Table;

/// The charts that the evidence of a case allows: every estimate with its interval, by unit; for a
/// step that kept a table named `slope` (columns `label`, `before`, `after`, `low`, `high`) the
/// ranks before and after (see `Slopes`); for one that kept `bars` (`label`, `value`, `low`,
/// `high`, `n`) bars.
final class Figures {
  private final Dossier dossier;
  private final Language language;
  private final Levels levels;

  Figures(Dossier dossier) {
    this.dossier = dossier;
    this.language = dossier.language();
    this.levels = new Levels(language);
  }

  /// All charts, in the protocol's order, save those of steps that the story shows already:
  /// controls first, then observations, so that a planted effect does not flatten the rest.
  List<Chart> besides(Set<String> shown) {
    var all = new ArrayList<Chart>();
    all.addAll(overviews("controls", step -> !step.kind().equals("observation")));
    all.addAll(overviews("observations", step -> step.kind().equals("observation")));
    dossier.steps().stream()
        .filter(step -> !shown.contains(step.id()))
        .forEach(step -> all.addAll(tables(step, Html.anchor("figure", step.id()))));
    return all;
  }

  private List<Chart> overviews(String group, Predicate<StepView> belongs) {
    var byUnit = new LinkedHashMap<String, List<StepView>>();
    for (var step : dossier.steps()) {
      if (belongs.test(step)) {
        step.metric()
            .ifPresent(m -> byUnit.computeIfAbsent(m.unit(), unit -> new ArrayList<>()).add(step));
      }
    }
    return byUnit.entrySet().stream()
        .map(entry -> overview(group, entry.getKey(), entry.getValue()))
        .toList();
  }

  /// The chart that shows one step best; `id` must be unique on the page.
  Optional<Chart> of(StepView step, String id) {
    return tables(step, id).stream()
        .findFirst()
        .or(() -> step.metric().map(m -> alone(step, m, id)));
  }

  private Chart overview(String group, String unit, List<StepView> steps) {
    var title = language.say("figure." + group, Measure.axis(unit, language));
    var subtitle = overviewNote(steps);
    var id = Html.anchor("figure-" + group, unit);
    return intervals(frame(id, title, subtitle, steps), unit, steps);
  }

  private String overviewNote(List<StepView> steps) {
    var level = levels.all(steps);
    return level.isEmpty()
        ? language.say("figure.overview.note-none")
        : language.say("figure.overview.note", level);
  }

  private Chart alone(StepView step, Metric metric, String id) {
    var unit = Measure.axis(metric.unit(), language);
    var n = new Measure(metric, language).n();
    var subtitle = language.say("figure.note", unit, n, levels.measured(step));
    var frame = frame(id, step.question(language), subtitle, List.of(step));
    return intervals(frame, metric.unit(), List.of(step));
  }

  private Chart intervals(Frame frame, String unit, List<StepView> steps) {
    var noise = dossier.noiseReach(unit);
    var rows = steps.stream().map(this::row).toList();
    return new IntervalChart(withBand(frame, unit, noise), unit, rows, noise);
  }

  private IntervalChart.Row row(StepView step) {
    var metric = step.metric().orElseThrow();
    var word = step.status().word(step.result().flatMap(r -> r.verdict()), language);
    var published = step.publishedUnit().isBlank() ? step.published() : Optional.<Double>empty();
    return new IntervalChart.Row(step.title(language), metric, step.status(), word, published);
  }

  private List<Chart> tables(StepView step, String id) {
    var charts = new ArrayList<Chart>();
    step.table("slope")
        .filter(t -> has(t, "label", "before", "after") && isRanked(step))
        .ifPresent(table -> charts.add(slope(step, table, id)));
    charts.addAll(new ExplainedFigures(dossier, step, this::frame).all(id));
    step.table("bars")
        .filter(t -> has(t, "label", "value"))
        .ifPresent(table -> charts.add(bars(step, table, id + (charts.isEmpty() ? "" : "-bars"))));
    return charts;
  }

  /// False where the table holds the before and after of something else than ranks.
  private static boolean isRanked(StepView step) {
    return step.metric().map(metric -> !metric.unit().equals("similarity")).orElse(true);
  }

  private Chart slope(StepView step, Table table, String id) {
    var slopes = Slopes.of(table).stream().map(s -> s.named(dossier.label(s.label()))).toList();
    var noise = dossier.noiseReach("ranks");
    var count = language.numbers().count(slopes.size());
    var subtitle = language.say("slope.note", count, n(step), levels.at(step));
    var frame = frame(id, step.question(language), subtitle, List.of(step));
    var banded = noise.isPresent() ? frame.noting(language.say("slope.band", rank(noise))) : frame;
    var before = arm(step.step().flatMap(Step::reference), "slope.before");
    var after = arm(step.step().flatMap(Step::compared), "slope.after");
    return new SlopeChart(banded, before, after, slopes, noise);
  }

  private String arm(Optional<ArmSpec> arm, String otherwise) {
    var label = arm.map(a -> language.of(a.label())).orElse("");
    return label.isBlank() ? language.say(otherwise) : label;
  }

  private Chart bars(StepView step, Table table, String id) {
    var unit = step.metric().map(Metric::unit).orElse("");
    var bars = new ArrayList<BarChart.Bar>();
    for (int i = 0; i < table.rows(); i++) {
      double n = Slopes.number(table, "n", i);
      var metric =
          new Metric(
              step.id(),
              Slopes.number(table, "value", i),
              Slopes.number(table, "low", i),
              Slopes.number(table, "high", i),
              Double.isFinite(n) ? (int) n : 0,
              unit);
      bars.add(new BarChart.Bar(dossier.label(table.words("label").get(i)), metric));
    }
    var of = Measure.axis(unit, language);
    var subtitle = language.say("figure.note", of, n(step), levels.measured(step));
    return new BarChart(frame(id, step.question(language), subtitle, List.of(step)), unit, bars);
  }

  private Frame withBand(Frame frame, String unit, Optional<Double> noise) {
    return noise
        .map(reach -> Measure.withUnit(unit, reach, Measure.decimals(unit), language))
        .map(reach -> frame.noting(language.say("figure.band", reach, noiseTitle(unit))))
        .orElse(frame);
  }

  private String noiseTitle(String unit) {
    return dossier.noise(unit).map(step -> step.title(language)).orElse("");
  }

  private Frame frame(String id, String title, String subtitle, List<StepView> steps) {
    var seeds =
        joined(
            steps.stream()
                .flatMap(s -> s.evidence().stream())
                .map(e -> String.valueOf(e.provenance().seed()))
                .distinct()
                .toList());
    var sources =
        joined(
            steps.stream()
                .flatMap(s -> dossier.source(s.source()).stream())
                .map(Source::title)
                .distinct()
                .toList());
    var models = joined(steps.stream().map(this::fidelity).distinct().toList());
    var caption = language.say("figure.caption", orNone(seeds), orNone(sources), orNone(models));
    return new Frame(id, title, subtitle, caption, language);
  }

  private String fidelity(StepView step) {
    var fidelity = language.sayOr("fidelity." + step.fidelity(), step.fidelity());
    return step.modelTitle() + (fidelity.isBlank() ? "" : " (" + fidelity + ")");
  }

  private String rank(Optional<Double> noise) {
    return Measure.withUnit("ranks", noise.orElse(0.0), 1, language);
  }

  private String n(StepView step) {
    return step.metric().map(m -> new Measure(m, language).n()).orElse("n\u00a0=\u00a0–");
  }

  private String orNone(String words) {
    return words.isBlank() ? language.say("none") : words;
  }

  private String joined(List<String> words) {
    return words.stream()
        .filter(w -> !w.isBlank())
        .collect(Collectors.joining(language.say("semicolon")));
  }

  private static boolean has(Table table, String... columns) {
    return table.rows() > 0 && table.columns().keySet().containsAll(List.of(columns));
  }
}
