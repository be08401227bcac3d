package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Localised;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;

/// The brief while it is edited.
record BriefEdit(PanelContext context, EditForm form) {
  private static final Words WORDS = Words.of(BriefEdit.class);

  /// All its controls, in the order in which the brief is read.
  List<Node> fields() {
    var nodes = new ArrayList<Node>(incident());
    nodes.add(Sheet.heading(say("brief.timeline")));
    nodes.addAll(timeline());
    nodes.add(Sheet.heading(say("brief.limits")));
    nodes.addAll(limits());
    nodes.add(Sheet.heading(say("brief.rivals")));
    nodes.addAll(rivals());
    nodes.add(Sheet.heading(say("brief.law")));
    nodes.addAll(law());
    return nodes;
  }

  private CaseFile one() {
    return context.open().caseFile();
  }

  private List<Node> incident() {
    var incident = one().incident();
    var nodes = new ArrayList<Node>();
    nodes.add(form.words(say("brief.case-title"), "/title", one().title()));
    nodes.add(words("summary", incident.summary()));
    nodes.add(form.line(say("fact.period"), "/incident/period", incident.period()));
    nodes.add(words("place", incident.place()));
    nodes.add(words("harmed", incident.harmed()));
    nodes.add(words("operator", incident.operator()));
    nodes.add(words("claimed", incident.claimed()));
    nodes.add(words("answered", incident.answered()));
    nodes.add(words("question", context.open().loaded().words("/incident/question")));
    nodes.add(
        form.choice(
            say("fact.status"),
            "/incident/status",
            choices(
                "status.", "open", "admitted", "contested", "not-confirmed", "mechanism-unproven"),
            incident.status()));
    var sought = incident.reply().map(reply -> reply.sought()).orElse("none");
    nodes.add(form.date(say("reply.sought"), "/incident/reply/sought", sought, "none"));
    var answer = incident.reply().map(reply -> reply.answer()).orElse(Localised.NONE);
    nodes.add(form.words(say("reply.answer"), "/incident/reply/answer", answer));
    return nodes;
  }

  private Node words(String field, Localised present) {
    return form.words(say("fact." + field), "/incident/" + field, present);
  }

  private List<Choice<String>> choices(String prefix, String... ids) {
    return Stream.of(ids).map(id -> new Choice<>(id, say(prefix + id))).toList();
  }

  private List<Node> timeline() {
    var moments = one().timeline();
    var sources = new Links(context).sources();
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < moments.size(); i++) {
      var at = "/timeline/" + i;
      var moment = moments.get(i);
      var spoken = Dates.of(moment.date(), context.locale());
      nodes.add(
          Sheet.card(
              List.of(
                  Sheet.row(
                      form.date(say("moment.date"), at + "/date", moment.date()),
                      form.remove(say("edit.remove"), spoken, at)),
                  form.words(say("moment.what"), at + "/what", moment.what()),
                  form.choice(say("moment.source"), at + "/source", sources, moment.source()))));
    }
    Map<String, Object> fresh = new LinkedHashMap<>();
    fresh.put("date", "");
    fresh.put("what", "");
    nodes.add(form.add(say("moment.add"), "/timeline", moments.size(), fresh));
    return nodes;
  }

  private List<Node> limits() {
    var limits = one().limits();
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < limits.size(); i++) {
      var at = "/limits/" + i;
      var name = say("limit", i + 1);
      nodes.add(
          Sheet.card(
              List.of(
                  form.words(name, at, limits.get(i)), form.remove(say("edit.remove"), name, at))));
    }
    nodes.add(form.add(say("limit.add"), "/limits", limits.size(), ""));
    return nodes;
  }

  private List<Node> rivals() {
    var rivals = one().rivals();
    var links = new Links(context);
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < rivals.size(); i++) {
      var at = "/rivals/" + i;
      var rival = rivals.get(i);
      var name = say("rival", i + 1);
      nodes.add(
          Sheet.card(
              List.of(
                  form.words(name, at + "/what", rival.what()),
                  form.choice(
                      say("rival.step"),
                      at + "/step",
                      links.stepsOrNone(),
                      rival.step().orElse("")),
                  form.choice(
                      say("moment.source"),
                      at + "/source",
                      links.sources(),
                      rival.source().orElse("")),
                  form.remove(say("edit.remove"), name, at))));
    }
    Map<String, Object> fresh = new LinkedHashMap<>();
    fresh.put("id", Ids.free("r", rivals.stream().map(rival -> rival.id()).toList()));
    fresh.put("what", "");
    nodes.add(form.add(say("rival.add"), "/rivals", rivals.size(), fresh));
    return nodes;
  }

  private List<Node> law() {
    var law = one().law();
    return List.of(
        form.words(
            say("law.ai-act"), "/law/ai-act", law.map(it -> it.aiAct()).orElse(Localised.NONE)),
        form.words(say("law.gdpr"), "/law/gdpr", law.map(it -> it.gdpr()).orElse(Localised.NONE)),
        form.choice(
            say("law.status"),
            "/law/status",
            choices("law.status.", "read", "to-confirm"),
            law.map(it -> it.status()).orElse("to-confirm")));
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
