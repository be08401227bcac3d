package org.autopsie.report;

import java.util.List;
import org.autopsie.casefile.Position;
import org.autopsie.casefile.Source;

/// What was said of the incident: when, by whom, and where it was read.
final class VoiceSections {
  private VoiceSections() {}

  static void timeline(Html out, Dossier dossier) {
    var language = dossier.language();
    out.section("timeline", language.say("section.timeline")).open("ol", "class", "timeline");
    for (var moment : dossier.caseFile().timeline()) {
      out.line().open("li").leaf("time", language.date(moment.date())).text(" ");
      out.text(language.of(moment.what()));
      sourceLink(out.text(" "), dossier, moment.source());
      out.close("li");
    }
    out.close("ol").close("section");
  }

  static void positions(Html out, Dossier dossier) {
    var language = dossier.language();
    out.section("positions", language.say("section.positions"));
    out.leaf("p", language.say("positions.note"), "class", "note").open("ol", "class", "voices");
    dossier.caseFile().positions().forEach(position -> position(out, dossier, position));
    out.close("ol").close("section");
  }

  private static void position(Html out, Dossier dossier, Position position) {
    var language = dossier.language();
    var stance = position.stance();
    out.line().open("li", "id", Html.anchor("position", position.id()));
    out.open("p", "class", "who")
        .leaf("span", stance(language, stance), "class", "stance " + css(stance));
    out.text(" ").leaf("strong", language.of(position.actor()));
    out.text(" ").leaf("time", language.date(position.date())).close("p");
    if (!position.quote().isBlank()) {
      var tongue = position.language().isBlank() ? "und" : position.language();
      out.leaf("blockquote", position.quote(), "lang", tongue, "dir", "auto");
    }
    if (!position.says().isBlank()) {
      out.leaf("p", language.of(position.says()), "class", "says");
    }
    out.open("p", "class", "note");
    sourceLink(out, dossier, position.source());
    related(out, dossier, position);
    out.close("p").close("li");
  }

  private static void related(Html out, Dossier dossier, Position position) {
    var language = dossier.language();
    for (var id : position.answers()) {
      dossier
          .position(id)
          .ifPresent(other ->
              link(
                  out,
                  language.say("positions.answers"),
                  Html.anchor("position", id),
                  language.of(other.actor())));
    }
    for (var id : position.bearsOn()) {
      dossier
          .step(id)
          .ifPresent(step ->
              link(
                  out,
                  language.say("positions.bears-on"),
                  Html.anchor("step", id),
                  step.title(language)));
    }
  }

  private static void link(Html out, String before, String anchor, String words) {
    out.text(" · " + before + " ").leaf("a", words, "href", "#" + anchor);
  }

  private static String stance(Language language, String stance) {
    return language.sayOr("stance." + stance, stance);
  }

  private static String css(String stance) {
    return List.of("accuses", "denies", "qualifies", "recomputes").contains(stance)
        ? stance
        : "other";
  }

  static void sources(Html out, Dossier dossier) {
    var language = dossier.language();
    out.section("sources", language.say("section.sources")).open("ol", "class", "sources");
    dossier.caseFile().sources().forEach(source -> source(out, language, source));
    out.close("ol").close("section");
  }

  private static void source(Html out, Language language, Source source) {
    out.line().open("li", "id", Html.anchor("source", source.id()));
    out.leaf("strong", source.title().isBlank() ? source.id() : source.title());
    out.text(source.publisher().isBlank() ? "" : " · " + source.publisher()).text(" ");
    seen(out, language, source);
    out.open("p", "class", "note");
    source.url().ifPresent(url -> out.web(url, url).text(" "));
    source
        .archive()
        .ifPresent(
            url -> out.text(language.say("sources.archive")).text(" ").web(url, url).text(" "));
    if (!source.consulted().isBlank()) {
      out.text(language.say("sources.consulted", language.date(source.consulted())));
    }
    source.kept().ifPresent(kept -> out.text(" · " + language.say("sources.kept", kept)));
    source.sha256().ifPresent(hash -> out.text(" · SHA-256 ").leaf("code", hash));
    out.close("p").close("li");
  }

  private static void seen(Html out, Language language, Source source) {
    boolean read = source.seen().equals("read");
    out.leaf(
        "span",
        language.say(read ? "seen.read" : "seen.to-confirm"),
        "class",
        read ? "read" : "confirm");
  }

  /// A link to the numbered list of sources, with "to confirm" where nobody has read it.
  static void sourceLink(Html out, Dossier dossier, String id) {
    var language = dossier.language();
    var source = dossier.source(id);
    if (source.isEmpty()) {
      out.leaf("span", id.isBlank() ? language.say("source.none") : id, "class", "absent");
      return;
    }
    int number = dossier.caseFile().sources().indexOf(source.get()) + 1;
    var words = language.say("source.link", language.numbers().count(number));
    var anchor = "#" + Html.anchor("source", id);
    out.leaf("a", words, "href", anchor, "title", source.get().title(), "class", "source");
    if (!source.get().seen().equals("read")) {
      out.text(" ").leaf("span", language.say("seen.to-confirm"), "class", "confirm");
    }
  }
}
