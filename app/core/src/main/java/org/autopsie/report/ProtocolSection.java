package org.autopsie.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.autopsie.casefile.Expect;
import org.autopsie.protocol.Kept;

/// The measured steps: one table, one sentence for each observation, and the figures.
final class ProtocolSection {
  private ProtocolSection() {}

  static void table(Html out, Dossier dossier) {
    var language = dossier.language();
    out.section("protocol", language.say("section.protocol"));
    out.leaf("p", language.say("protocol.note"), "class", "note");
    Tables.open(out, language.say("protocol.caption"), heads(language));
    dossier.steps().forEach(step -> row(out, dossier, step));
    Tables.close(out);
    for (var step : dossier.steps()) {
      Findings.sentence(dossier, step).ifPresent(words -> finding(out, language, step, words));
    }
    out.close("section");
  }

  private static void finding(Html out, Language language, StepView step, String words) {
    out.open("p", "class", "finding").leaf("strong", step.title(language));
    out.text(" ").text(words).close("p");
  }

  private static List<String> heads(Language language) {
    return List.of(
        language.say("table.step-and-kind"),
        language.say("table.status"),
        language.say("table.measured"),
        language.say("table.n"),
        language.say("table.expected"),
        language.say("table.fidelity"));
  }

  private static void row(Html out, Dossier dossier, StepView step) {
    var language = dossier.language();
    out.open("tr", "id", Html.anchor("step", step.id())).open("th", "scope", "row");
    out.text(step.title(language)).text(" ");
    out.leaf("small", kind(step, language)).close("th");
    status(out, language, step);
    measured(out, language, step);
    expected(out, dossier, step);
    out.open("td").text(step.modelTitle()).text(" ");
    out.leaf("small", language.sayOr("fidelity." + step.fidelity(), step.fidelity())).close("td");
    out.close("tr");
  }

  private static String kind(StepView step, Language language) {
    return Kept.isKept(step.id())
        ? language.say("kind.kept")
        : language.sayOr("kind." + step.kind(), step.kind());
  }

  private static void measured(Html out, Language language, StepView step) {
    var metric = step.metric();
    if (metric.isEmpty()) {
      out.leaf("td", "–", "class", "number").leaf("td", "–", "class", "number");
      return;
    }
    var measure = new Measure(metric.get(), language);
    out.open("td", "class", "number").text(measure.words()).text(" ");
    if (measure.needsUnit()) {
      out.leaf("small", Measure.axis(metric.get().unit(), language));
    }
    step.pValue()
        .ifPresent(
            p -> out.text(" ").leaf("small", "p\u00a0=\u00a0" + language.numbers().of(p, 3)));
    out.close("td");
    out.leaf("td", language.numbers().count(metric.get().n()), "class", "number");
  }

  /// The published number with its unit and source, or the bound of a control, or why there is
  /// none.
  private static void expected(Html out, Dossier dossier, StepView step) {
    var language = dossier.language();
    out.open("td");
    step.published()
        .ifPresent(value -> out.leaf("strong", published(step, value, language)).text(" "));
    step.step().ifPresent(s -> out.text(bounds(s.expect(), language)));
    if (Kept.isKept(step.id())) {
      out.leaf("small", language.say("kept.note"));
    }
    var from = step.step().map(s -> language.of(s.expect().from())).orElse("");
    out.leaf(
        "small", from.isBlank() ? step.result().flatMap(r -> r.expectedFrom()).orElse("") : from);
    if (!step.source().isBlank()) {
      out.text(" ");
      VoiceSections.sourceLink(out, dossier, step.source());
    }
    out.close("td");
  }

  private static String published(StepView step, double value, Language language) {
    var unit = language.of(step.publishedUnit());
    if (!unit.isBlank()) {
      return language.numbers().plain(value) + "\u00a0" + unit;
    }
    var measured = step.metric().map(m -> m.unit()).orElse("");
    return Measure.withUnit(measured, value, Measure.decimals(measured), language);
  }

  private static String bounds(Expect expect, Language language) {
    var numbers = language.numbers();
    return Stream.of(
            expect.atLeast().map(v -> language.say("at-least", numbers.plain(v))),
            expect.atMost().map(v -> language.say("at-most", numbers.plain(v))))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", ", "", " "));
  }

  private static void status(Html out, Language language, StepView step) {
    var status = step.status();
    out.open("td", "class", "status " + status.id());
    out.leaf("span", status.sign(), "class", "sign", "aria-hidden", "true").text("\u00a0");
    out.leaf("strong", status.word(step.result().flatMap(r -> r.verdict()), language));
    var why = why(language, step);
    if (!why.isBlank()) {
      out.text(" ").leaf("small", why);
    }
    out.close("td");
  }

  /// The case's own words on a model that is lacking, else the runner's reason.
  private static String why(Language language, StepView step) {
    var reason = step.result().flatMap(r -> r.reason()).orElse("");
    if (step.status() != Status.NOT_TRIED) {
      return reason;
    }
    var lacking = step.model().map(m -> m.lacking().getOrDefault(language.tag(), "")).orElse("");
    var said = lacking.isBlank() ? reason : lacking;
    return said.isBlank() && !step.isRecorded() ? language.say("not-run") : said;
  }

  static void figures(Html out, Language language, List<Chart> charts) {
    out.section("figures", language.say("section.figures"));
    if (charts.isEmpty()) {
      out.leaf("p", language.say("figures.none"), "class", "absent");
    }
    for (int i = 0; i < charts.size(); i++) {
      var chart = charts.get(i);
      var number = language.numbers().count(i + 1);
      out.markup(chart.html(language.say("figure.number", number, chart.frame().title())));
    }
    out.close("section");
  }
}
