package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Source;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Reveal;
import org.autopsie.workbench.panel.Text;

/// The sources: whether somebody has read them, the copies that were kept, and what rests on each.
public final class SourcesPanel implements Panel {
  private static final Words WORDS = Words.of(SourcesPanel.class);
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// The panel.
  public SourcesPanel() {}

  @Override
  public String id() {
    return "sources";
  }

  @Override
  public Home home() {
    return Home.RESULT;
  }

  @Override
  public Node build(PanelContext context) {
    var page = new Editable(context, new Page(context));
    Live.show(page, context.copy().chosen("source"), id -> point(page, id));
    return Sheet.panel(page);
  }

  private static void point(Node page, Optional<String> id) {
    page.lookupAll(".source").forEach(card -> card.pseudoClassStateChanged(CHOSEN, false));
    id.flatMap(one -> Optional.ofNullable(page.lookup("#source-" + css(one))))
        .ifPresent(card -> {
          card.pseudoClassStateChanged(CHOSEN, true);
          Reveal.show(card);
        });
  }

  private static String css(String id) {
    return id.replace('.', '_');
  }

  private record Page(PanelContext context) implements Editable.Page {
    @Override
    public String id() {
      return "sources";
    }

    @Override
    public List<Node> title() {
      return List.of(
          Text.of(say("sources.title"), "panel-title"), Text.of(say("sources.about"), "ink-2"));
    }

    @Override
    public Object shows(OpenCase open) {
      var one = open.caseFile();
      return List.of(
          one.sources(), one.positions(), one.timeline(), one.data(), one.rivals(), one.protocol());
    }

    @Override
    public List<Node> read() {
      var nodes = new ArrayList<Node>();
      for (var source : context.open().caseFile().sources()) {
        var card = new SourceCard(context, source).build();
        card.setId("source-" + css(source.id()));
        card.pseudoClassStateChanged(
            CHOSEN, context.copy().chosen("source").get().equals(Optional.of(source.id())));
        nodes.add(card);
      }
      if (nodes.isEmpty()) {
        nodes.add(Text.of(say("sources.none"), "quiet"));
      }
      return nodes;
    }

    @Override
    public List<Node> edit(EditForm form) {
      var sources = context.open().caseFile().sources();
      var nodes = new ArrayList<Node>();
      for (int i = 0; i < sources.size(); i++) {
        nodes.add(card(sources.get(i), "/sources/" + i, form));
      }
      Map<String, Object> fresh = new LinkedHashMap<>();
      fresh.put("id", Ids.free("s", sources.stream().map(Source::id).toList()));
      fresh.put("title", "");
      fresh.put("seen", "to-confirm");
      nodes.add(form.add(say("source.add"), "/sources", sources.size(), fresh));
      return nodes;
    }

    private Node card(Source one, String at, EditForm form) {
      var seen =
          List.of(
              new Choice<>("read", say("seen.read")),
              new Choice<>("to-confirm", say("seen.to-confirm")));
      var card =
          new VBox(
              10,
              form.prose(say("source.title"), at + "/title", one.title()),
              form.line(say("source.publisher"), at + "/publisher", one.publisher()),
              form.line(say("source.url"), at + "/url", one.url().orElse("")),
              form.line(say("source.archive"), at + "/archive", one.archive().orElse("")),
              form.date(say("source.consulted"), at + "/consulted", one.consulted()),
              form.choice(say("source.seen"), at + "/seen", seen, one.seen()),
              form.remove(say("edit.remove"), new Links(context).title(one), at));
      card.getStyleClass().addAll("edit-card", "source");
      card.setId("source-" + css(one.id()));
      return card;
    }

    private String say(String key, Object... args) {
      return WORDS.say(context.locale(), key, args);
    }
  }
}
