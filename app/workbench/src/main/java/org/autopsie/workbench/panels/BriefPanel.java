package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Incident;
import org.autopsie.casefile.Law;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.Rival;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What happened: the summary, who is concerned, the timeline, what else could explain the results,
/// what the case cannot show, and the law.
public final class BriefPanel implements Panel {
  private static final Words WORDS = Words.of(BriefPanel.class);

  /// The panel.
  public BriefPanel() {}

  @Override
  public String id() {
    return "brief";
  }

  @Override
  public Home home() {
    return Home.RESULT;
  }

  @Override
  public Node build(PanelContext context) {
    return Sheet.panel(new Editable(context, new Page(context)));
  }

  private record Page(PanelContext context) implements Editable.Page {
    @Override
    public String id() {
      return "brief";
    }

    @Override
    public List<Node> title() {
      return List.of(Text.of(say("brief.title"), "panel-title"));
    }

    @Override
    public Object shows(OpenCase open) {
      var one = open.caseFile();
      return List.of(
          one.title(),
          one.incident(),
          one.timeline(),
          one.sources(),
          one.limits(),
          one.rivals(),
          one.law(),
          one.protocol());
    }

    @Override
    public List<Node> edit(EditForm form) {
      return new BriefEdit(context, form).fields();
    }

    @Override
    public List<Node> read() {
      var one = context.open().caseFile();
      var nodes = new ArrayList<Node>();
      var summary = one.incident().summary();
      nodes.add(
          summary.isBlank()
              ? Text.of(say("brief.summary.none"), "quiet")
              : Text.of(in(summary), "prose"));
      nodes.add(facts(one.incident()));
      nodes.add(Sheet.heading(say("brief.timeline")));
      nodes.add(
          one.timeline().isEmpty()
              ? none("brief.timeline.none")
              : TimeLine.build(one.timeline(), context));
      nodes.addAll(lists(one));
      return nodes;
    }

    private List<Node> lists(CaseFile one) {
      var nodes = new ArrayList<Node>();
      nodes.add(Sheet.heading(say("brief.limits")));
      one.limits().stream()
          .filter(limit -> !limit.isBlank())
          .forEach(limit -> nodes.add(Text.of("– " + in(limit))));
      if (one.limits().isEmpty()) {
        nodes.add(none("brief.limits.none"));
      }
      nodes.add(Sheet.heading(say("brief.rivals")));
      one.rivals().forEach(rival -> nodes.add(rival(rival)));
      if (one.rivals().isEmpty()) {
        nodes.add(none("brief.rivals.none"));
      }
      nodes.add(Sheet.heading(say("brief.law")));
      nodes.add(one.law().map(this::law).orElseGet(() -> none("brief.law.none")));
      return nodes;
    }

    private Node facts(Incident incident) {
      var grid = Sheet.facts();
      grid.getStyleClass().add("brief-facts");
      Sheet.fact(grid, say("fact.period"), incident.period());
      Sheet.fact(grid, say("fact.place"), in(incident.place()));
      Sheet.fact(grid, say("fact.harmed"), in(incident.harmed()));
      Sheet.fact(grid, say("fact.operator"), in(incident.operator()));
      Sheet.fact(grid, say("fact.claimed"), in(incident.claimed()));
      Sheet.fact(grid, say("fact.answered"), in(incident.answered()));
      var question = context.open().loaded().words("/incident/question");
      Sheet.fact(grid, say("fact.question"), in(question));
      Sheet.fact(grid, say("fact.status"), say("status." + incident.status()));
      Sheet.fact(grid, say("fact.reply"), reply(incident));
      return grid;
    }

    private String reply(Incident incident) {
      var asked = incident.reply().filter(one -> !one.sought().equals("none"));
      return asked
          .map(one ->
              one.answer().isBlank()
                  ? say("reply.silent", Dates.of(one.sought(), context.locale()))
                  : say(
                      "reply.answered", Dates.of(one.sought(), context.locale()), in(one.answer())))
          .orElseGet(() -> say("reply.none"));
    }

    private Node rival(Rival rival) {
      var links = new Links(context);
      var box = new VBox(2, Text.of("– " + in(rival.what())));
      box.getChildren()
          .add(
              filled(rival.step())
                  .map(links::step)
                  .orElseGet(() -> Text.of(say("brief.rival.untested"), "caption")));
      filled(rival.source()).ifPresent(source -> box.getChildren().add(links.source(source)));
      box.getStyleClass().add("rival");
      return box;
    }

    private static Optional<String> filled(Optional<String> words) {
      return words.filter(one -> !one.isBlank());
    }

    private Node law(Law law) {
      var grid = Sheet.facts();
      Sheet.fact(grid, say("law.ai-act"), in(law.aiAct()));
      Sheet.fact(grid, say("law.gdpr"), in(law.gdpr()));
      Sheet.fact(grid, say("law.status"), say("law.status." + law.status()));
      return grid;
    }

    private Node none(String key) {
      var words = say(key);
      return Text.of(words, "ink-3");
    }

    private String in(Localised words) {
      return words.in(context.locale());
    }

    private String say(String key, Object... args) {
      return WORDS.say(context.locale(), key, args);
    }
  }
}
