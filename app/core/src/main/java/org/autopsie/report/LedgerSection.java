package org.autopsie.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Stability;

/// Every line that was kept, with its hash, the head hash in full, and what the chain shows.
final class LedgerSection {
  private LedgerSection() {}

  static void write(Html out, Dossier dossier) {
    var language = dossier.language();
    var ledger = dossier.input().ledger();
    out.section("ledger", language.say("section.ledger"));
    if (ledger.isEmpty()) {
      out.leaf("p", language.say("ledger.empty"), "class", "absent").close("section");
      return;
    }
    Tables.open(out, language.say("ledger.caption"), heads(language));
    ledger.forEach(line -> row(out, dossier, line));
    Tables.close(out);
    out.open("p").text(language.say("ledger.head", language.numbers().count(ledger.size())));
    out.text(" ").leaf("code", dossier.input().headHash(), "class", "hash").close("p");
    out.leaf("p", language.say("ledger.shows"), "class", "note").close("section");
  }

  private static List<String> heads(Language language) {
    return List.of(
        language.say("ledger.line"),
        language.say("ledger.when"),
        language.say("table.step"),
        language.say("ledger.what"),
        language.say("ledger.hash"));
  }

  private static void row(Html out, Dossier dossier, Evidence line) {
    var hash = line.hash();
    out.open("tr").leaf("th", dossier.language().numbers().count(line.line()), "scope", "row");
    out.leaf("td", Dates.stamp(line.at()), "class", "stamp").leaf("td", line.step());
    out.leaf("td", what(dossier, line)).open("td");
    out.leaf("code", LedgerLine.brief(hash), "title", hash);
    out.close("td").close("tr");
  }

  private static String what(Dossier dossier, Evidence line) {
    var held =
        line.payload().entrySet().stream()
            .map(entry -> what(dossier, entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(" · "));
    var provenance = line.provenance();
    return held
        + " · "
        + dossier
            .language()
            .say(
                "ledger.made",
                provenance.producer(),
                provenance.version(),
                String.valueOf(provenance.seed()));
  }

  /// What one of the things that a line holds says.
  static String what(Dossier dossier, String name, Payload payload) {
    var language = dossier.language();
    return switch (payload) {
      case Payload.Metric metric -> metric(language, name, metric);
      case Payload.Table table ->
          language.say("ledger.table", name, language.numbers().count(table.rows()));
      case Payload.Outcome outcome -> {
        var status = Status.of(outcome.status());
        yield status.sign() + "\u00a0" + status.word(Optional.of(outcome.verdict()), language);
      }
      case Payload.Unknown unknown -> unknown.type();
      case Payload.Note note -> note.in(language.locale());
      case Payload.Withdrawal withdrawal -> language.say("ledger.withdrawal", withdrawal.exhibit());
      case Attribution attribution ->
          language.say("ledger.attribution", attribution.parts().size());
      case Curve curve ->
          language.say(
              "ledger.curve",
              language.sayOr("over." + curve.over(), curve.over()),
              curve.at().size());
      case Grid grid -> language.say("ledger.grid", grid.rows().size(), grid.columns().size());
      case Stability stability ->
          language.say("ledger.stability", stability.repeats(), String.valueOf(stability.seed()));
    };
  }

  private static String metric(Language language, String name, Payload.Metric metric) {
    boolean few = name.equals("p-value") && metric.n() < Measure.FEWEST;
    var words =
        few
            ? language.say("measure.few.p", language.numbers().count(metric.n()))
            : new Measure(metric, language).words();
    return language.sayOr("payload." + name, name) + " " + words;
  }
}
