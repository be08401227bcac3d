package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Component;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.SideBySide;
import org.autopsie.workbench.panel.Text;

/// The sheet of what is public: data, weights, code and paper, each found, near or looked for and
/// not found, with what follows from it.
public final class IdentificationPanel implements Panel {
  private static final Words WORDS = Words.of(IdentificationPanel.class);
  private static final List<String> PARTS = List.of("data", "weights", "code", "paper");

  /// The panel.
  public IdentificationPanel() {}

  @Override
  public String id() {
    return "identification";
  }

  @Override
  public Node build(PanelContext context) {
    return Sheet.panel(new Editable(context, new Page(context)));
  }

  private record Page(PanelContext context) implements Editable.Page {
    @Override
    public String id() {
      return "identification";
    }

    @Override
    public List<Node> title() {
      return List.of(
          Text.of(say("identification.title"), "panel-title"),
          Text.of(say("identification.about"), "ink-2"));
    }

    @Override
    public Object shows(OpenCase open) {
      return open.caseFile().identification();
    }

    private List<Component> of(String part) {
      return context.open().caseFile().identification().stream()
          .filter(one -> one.component().equals(part))
          .toList();
    }

    @Override
    public List<Node> read() {
      var nodes = new ArrayList<Node>();
      nodes.add(new SideBySide(PARTS.stream().map(this::tile).toList()));
      for (var part : PARTS) {
        var found = of(part);
        if (!found.isEmpty()) {
          nodes.add(Sheet.heading(say("part." + part)));
          found.forEach(one -> nodes.add(entry(one)));
        }
      }
      return nodes;
    }

    private Node tile(String part) {
      var found = of(part);
      var tile = new VBox(3, Text.of(say("part." + part), "semibold"));
      for (var trace : Trace.values()) {
        int many = (int) found.stream().filter(one -> Trace.of(one.found()) == trace).count();
        if (many > 0) {
          tile.getChildren().add(trace.count(many, context.locale()));
        }
      }
      if (found.isEmpty()) {
        tile.getChildren().add(Text.of(say("part.none"), "ink-3"));
      }
      tile.getStyleClass().add("tile");
      return tile;
    }

    private Node entry(Component one) {
      var locale = context.locale();
      var facts = Sheet.facts();
      Sheet.fact(facts, say("component.where"), one.where().in(locale));
      Sheet.fact(facts, say("component.looked"), Dates.of(one.looked(), locale));
      Sheet.fact(facts, say("component.licence"), one.licence());
      Sheet.fact(facts, say("component.consequence"), one.consequence().in(locale));
      var entry =
          new VBox(
              4,
              Trace.of(one.found()).label(locale),
              Text.of(one.what().in(locale), "semibold"),
              facts);
      entry.getStyleClass().add("entry");
      return entry;
    }

    @Override
    public List<Node> edit(EditForm form) {
      var all = context.open().caseFile().identification();
      var nodes = new ArrayList<Node>();
      for (int i = 0; i < all.size(); i++) {
        nodes.add(card(all.get(i), "/identification/" + i, form));
      }
      Map<String, Object> fresh = new LinkedHashMap<>();
      fresh.put("component", "data");
      fresh.put("found", "not-found");
      nodes.add(form.add(say("component.add"), "/identification", all.size(), fresh));
      return nodes;
    }

    private Node card(Component one, String at, EditForm form) {
      var parts = PARTS.stream().map(this::part).toList();
      var spoken = one.what().in(context.locale());
      return Sheet.card(
          List.of(
              form.choice(say("component.part"), at + "/component", parts, one.component()),
              form.choice(
                  say("component.found"),
                  at + "/found",
                  Trace.choices(context.locale()),
                  one.found()),
              form.words(say("component.what"), at + "/what", one.what()),
              form.words(say("component.where"), at + "/where", one.where()),
              form.date(say("component.looked"), at + "/looked", one.looked()),
              form.line(say("component.licence"), at + "/licence", one.licence()),
              form.words(say("component.consequence"), at + "/consequence", one.consequence()),
              form.remove(say("edit.remove"), spoken, at)));
    }

    private Choice<String> part(String id) {
      return new Choice<>(id, say("part." + id));
    }

    private String say(String key, Object... args) {
      return WORDS.say(context.locale(), key, args);
    }
  }
}
