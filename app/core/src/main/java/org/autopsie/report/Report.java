package org.autopsie.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Writes a case as one HTML page that stands alone: no script, no request, figures drawn in it,
/// fit for print. The page is well-formed XML too. The same input gives the same bytes.
public final class Report {
  private static final List<String> SECTIONS =
      List.of(
          "facts",
          "timeline",
          "positions",
          "sources",
          "sheet",
          "exhibits",
          "protocol",
          "figures",
          "story",
          "unsupported",
          "rivals",
          "limits",
          "law",
          "reply",
          "ledger");

  private Report() {}

  /// The page, in French for a French locale and in English for any other. Every word of the case
  /// is escaped; an unknown unit, instrument or payload is shown under its own name.
  public static String html(ReportInput input, Locale locale) {
    var language = Language.of(locale);
    var dossier = new Dossier(input, language);
    var out = new Html().markup("<!DOCTYPE html>\n").open("html", "lang", language.tag()).line();
    head(out, dossier);
    out.open("body").line().open("main").line();
    opening(out, dossier);
    sections(out, dossier);
    out.close("main").close("body").close("html");
    return Html.clean(out.toString());
  }

  private static void head(Html out, Dossier dossier) {
    out.open("head").line().markup("<meta charset=\"utf-8\"/>\n");
    out.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    out.leaf("title", dossier.language().of(dossier.caseFile().title()));
    out.open("style").line().markup(style()).close("style").close("head");
  }

  private static void opening(Html out, Dossier dossier) {
    var language = dossier.language();
    out.open("header").line().leaf("p", language.say("kicker"), "class", "kicker");
    out.leaf("h1", language.of(dossier.caseFile().title()));
    CaseSections.summary(out, dossier);
    CaseSections.fidelity(out, dossier);
    out.close("header").open("nav", "aria-label", language.say("contents")).open("ol").line();
    for (var section : SECTIONS) {
      out.open("li").leaf("a", language.say("section." + section), "href", "#" + section);
      out.close("li");
    }
    out.close("ol").close("nav");
  }

  private static void sections(Html out, Dossier dossier) {
    var figures = new Figures(dossier);
    var told = StoryText.tell(dossier, figures);
    CaseSections.facts(out, dossier);
    VoiceSections.timeline(out, dossier);
    VoiceSections.positions(out, dossier);
    VoiceSections.sources(out, dossier);
    CaseSections.sheet(out, dossier);
    CaseSections.exhibits(out, dossier);
    ProtocolSection.table(out, dossier);
    ProtocolSection.figures(out, dossier.language(), figures.besides(told.drawn()));
    StorySection.write(out, dossier.language(), told);
    ArgumentSections.rivals(out, dossier);
    ArgumentSections.limits(out, dossier);
    ArgumentSections.law(out, dossier);
    ArgumentSections.reply(out, dossier);
    LedgerSection.write(out, dossier);
  }

  private static String style() {
    try (var file = Report.class.getResourceAsStream("report.css")) {
      return new String(
          Objects.requireNonNull(file, "report.css is missing").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
