package org.autopsie.report;

/// What else could explain the results, what they cannot show, the law, and the operator's reply.
final class ArgumentSections {
  private ArgumentSections() {}

  static void rivals(Html out, Dossier dossier) {
    var language = dossier.language();
    out.section("rivals", language.say("section.rivals")).open("ul");
    for (var rival : dossier.caseFile().rivals()) {
      out.line().open("li").text(language.of(rival.what())).text(" ");
      rival
          .step()
          .flatMap(dossier::step)
          .ifPresentOrElse(
              step -> result(out, language, step),
              () -> out.leaf("span", language.say("rivals.untested"), "class", "absent"));
      rival.source().ifPresent(id -> VoiceSections.sourceLink(out.text(" "), dossier, id));
      out.close("li");
    }
    out.close("ul").close("section");
  }

  private static void result(Html out, Language language, StepView step) {
    var status = step.status();
    out.open("span", "class", "status " + status.id());
    out.leaf("a", step.title(language), "href", "#" + Html.anchor("step", step.id()));
    out.text(language.say("colon") + status.sign() + "\u00a0");
    out.leaf("strong", status.word(step.result().flatMap(r -> r.verdict()), language));
    step.metric().ifPresent(m -> out.text(" · " + new Measure(m, language).wordsWithN()));
    out.close("span");
  }

  static void limits(Html out, Dossier dossier) {
    var language = dossier.language();
    out.section("limits", language.say("section.limits")).open("ul").line();
    dossier.caseFile().limits().forEach(limit -> out.leaf("li", language.of(limit)));
    out.close("ul").close("section");
  }

  static void law(Html out, Dossier dossier) {
    var language = dossier.language();
    out.section("law", language.say("section.law"));
    dossier
        .caseFile()
        .law()
        .ifPresentOrElse(
            law -> {
              boolean read = law.status().equals("read");
              out.open("p")
                  .leaf(
                      "span",
                      language.say(read ? "seen.read" : "seen.to-confirm"),
                      "class",
                      read ? "read" : "confirm");
              out.close("p").open("dl", "class", "facts").line();
              out.open("div")
                  .leaf("dt", language.say("law.ai-act"))
                  .leaf("dd", language.of(law.aiAct()))
                  .close("div");
              out.open("div")
                  .leaf("dt", language.say("law.gdpr"))
                  .leaf("dd", language.of(law.gdpr()))
                  .close("div");
              out.close("dl");
            },
            () -> out.leaf("p", language.say("law.none"), "class", "absent"));
    out.close("section");
  }

  /// Our own request to the operator: its date and the answer, or that none was sought.
  static void reply(Html out, Dossier dossier) {
    var language = dossier.language();
    var reply = dossier.caseFile().incident().reply();
    var sought = reply.map(r -> r.sought()).orElse("none");
    out.section("reply", language.say("section.reply"));
    if (sought.equals("none")) {
      out.leaf("p", language.say("reply.none"));
    } else {
      out.leaf("p", language.say("reply.sought", language.date(sought)));
      var answer = reply.map(r -> language.of(r.answer())).orElse("");
      out.leaf(
          answer.isBlank() ? "p" : "blockquote",
          answer.isBlank() ? language.say("reply.silent") : answer);
    }
    out.close("section");
  }
}
