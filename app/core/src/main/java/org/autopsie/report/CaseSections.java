package org.autopsie.report;

import java.util.List;
import java.util.TreeMap;
import org.autopsie.casefile.Component;
import org.autopsie.casefile.Exhibit;
import org.autopsie.model.ModelSpec;

/// What happened, and what of it is public: summary, fidelity, box of facts, identification sheet,
/// exhibits.
final class CaseSections {
  private CaseSections() {}

  static void summary(Html out, Dossier dossier) {
    var summary = dossier.language().of(dossier.caseFile().incident().summary());
    for (var paragraph : summary.split("\n\\s*\n", -1)) {
      if (!paragraph.isBlank()) {
        out.leaf("p", paragraph.strip(), "class", "lead");
      }
    }
  }

  /// One visible line a model, and what else must stand beside every result.
  static void fidelity(Html out, Dossier dossier) {
    for (var model : dossier.caseFile().models()) {
      boolean lacking = model.file().isEmpty();
      out.open("p", "class", "fidelity " + (lacking ? "lacking" : model.fidelity().id()));
      out.leaf("strong", model.title()).text(" · ");
      out.text(line(model, dossier.language())).close("p");
    }
    dossier.input().notices().forEach(notice -> out.leaf("p", notice, "class", "notice"));
  }

  private static String line(ModelSpec model, Language language) {
    var fidelity = "fidelity." + model.fidelity().id();
    if (model.file().isPresent()) {
      return language.say(fidelity + ".line");
    }
    var why = model.lacking().getOrDefault(language.tag(), "");
    return language.say("model.lacking", language.say(fidelity), why).strip();
  }

  static void facts(Html out, Dossier dossier) {
    var language = dossier.language();
    var incident = dossier.caseFile().incident();
    out.section("facts", language.say("section.facts")).open("dl", "class", "facts").line();
    fact(out, language, "period", incident.period());
    fact(out, language, "place", language.of(incident.place()));
    fact(out, language, "harmed", language.of(incident.harmed()));
    fact(out, language, "operator", language.of(incident.operator()));
    fact(out, language, "claimed", language.of(incident.claimed()));
    fact(out, language, "answered", language.of(incident.answered()));
    var status = "incident." + incident.status();
    fact(out, language, "status", language.sayOr(status, incident.status()));
    out.close("dl").close("section");
  }

  private static void fact(Html out, Language language, String key, String words) {
    out.open("div").leaf("dt", language.say("facts." + key));
    out.leaf("dd", words.isBlank() ? language.say("unknown") : words).close("div");
  }

  static void sheet(Html out, Dossier dossier) {
    var language = dossier.language();
    out.section("sheet", language.say("section.sheet"));
    var rows = dossier.caseFile().identification();
    if (rows.isEmpty()) {
      out.leaf("p", language.say("sheet.empty"), "class", "absent");
    } else {
      Tables.open(out, language.say("sheet.caption"), heads(language));
      rows.forEach(row -> row(out, language, row));
      Tables.close(out);
    }
    out.close("section");
  }

  private static List<String> heads(Language language) {
    return List.of(
        language.say("sheet.what"),
        language.say("sheet.found"),
        language.say("sheet.where"),
        language.say("sheet.consequence"));
  }

  private static void row(Html out, Language language, Component row) {
    var component = language.sayOr("component." + row.component(), row.component());
    out.open("tr").open("th", "scope", "row").leaf("small", component).text(" ");
    out.text(language.of(row.what())).close("th");
    out.leaf("td", language.sayOr("found." + row.found(), row.found()));
    out.open("td").text(language.of(row.where()));
    small(
        out,
        row.looked().isBlank() ? "" : language.say("sheet.looked", language.date(row.looked())));
    small(out, row.licence().isBlank() ? "" : language.say("licence", row.licence()));
    out.close("td").leaf("td", language.of(row.consequence())).close("tr");
  }

  private static void small(Html out, String words) {
    if (!words.isBlank()) {
      out.text(" ").leaf("small", words);
    }
  }

  /// How many exhibits of each sort, and whom they show. No text is quoted here, pictures are
  /// shown; those whose people are unknown, or that were withdrawn, are named by their id alone.
  static void exhibits(Html out, Dossier dossier) {
    var language = dossier.language();
    out.section("exhibits", language.say("section.exhibits"));
    var counts = new TreeMap<String, Integer>();
    dossier.caseFile().exhibits().forEach(e -> counts.merge(sort(e, dossier), 1, Integer::sum));
    if (counts.isEmpty()) {
      out.leaf("p", language.say("exhibits.none"), "class", "absent");
    } else {
      out.open("ul").line();
      counts.forEach((sort, n) -> out.leaf("li", language.numbers().count(n) + " × " + sort));
      out.close("ul");
    }
    ExhibitPictures.write(out, dossier);
    dossier.caseFile().exhibits().stream()
        .filter(dossier::isHidden)
        .forEach(e -> out.leaf("p", language.say("exhibits.hidden", e.id()), "class", "notice"));
    out.close("section");
  }

  private static String sort(Exhibit exhibit, Dossier dossier) {
    var language = dossier.language();
    var id = exhibit.group().isBlank() ? exhibit.kind() : exhibit.group();
    var name = dossier.caseFile().groups().get(id);
    var group = name == null ? id : language.of(name);
    var tongue =
        exhibit.language().isBlank() ? "" : " (" + language.tongue(exhibit.language()) + ")";
    var status = exhibit.people().status();
    return group + tongue + " · " + language.sayOr("people." + status, status);
  }
}
