package org.autopsie.report;

import java.util.List;

/// The measured steps: one table, one sentence for each observation, and the figures.
final class ProtocolSection {
  private ProtocolSection() {}

  static void table(Html out, Dossier dossier) {
    var language = dossier.language();
    out.section("protocol", language.say("section.protocol"));
    var levels = new Levels(language).all(dossier.steps());
    var intervals = levels.isEmpty() ? "" : language.say("protocol.intervals", levels);
    out.leaf("p", language.say("protocol.note", intervals), "class", "note");
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
    var line = StepLine.of(dossier, step);
    out.open("tr", "id", Html.anchor("step", line.id())).open("th", "scope", "row");
    out.text(line.title()).text(" ").leaf("small", line.kind()).close("th");
    status(out, line);
    out.open("td", "class", "number").text(line.measured());
    small(out, line.unit());
    small(out, line.p());
    out.close("td").leaf("td", line.n(), "class", "number");
    expected(out, dossier, line);
    out.open("td").text(line.model()).text(" ").leaf("small", line.fidelity()).close("td");
    out.close("tr");
  }

  /// The published number with its unit and source, or the bound of a control, or why there is
  /// none.
  private static void expected(Html out, Dossier dossier, StepLine line) {
    out.open("td");
    if (!line.published().isEmpty()) {
      out.leaf("strong", line.published()).text(" ");
    }
    out.text(line.bounds()).text(" ").leaf("small", line.from());
    if (!line.source().isBlank()) {
      out.text(" ");
      VoiceSections.sourceLink(out, dossier, line.source());
    }
    out.close("td");
  }

  private static void status(Html out, StepLine line) {
    out.open("td", "class", "status " + line.style());
    out.leaf("span", line.sign(), "class", "sign", "aria-hidden", "true").text("\u00a0");
    out.leaf("strong", line.status());
    small(out, line.why());
    out.close("td");
  }

  private static void small(Html out, String words) {
    if (!words.isBlank()) {
      out.text(" ").leaf("small", words);
    }
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
