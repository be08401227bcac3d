package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.autopsie.casefile.Position;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The chosen position in full.
record PositionPage(PanelContext context) implements Editable.Page {
  static final String ID = "position";
  private static final Words WORDS = Words.of(PositionPage.class);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public boolean isEditable(OpenCase open) {
    return !open.caseFile().positions().isEmpty();
  }

  @Override
  public Object shows(OpenCase open) {
    var one = open.caseFile();
    return List.of(
        new Said(context).chosen(), one.positions(), one.sources(), one.protocol(), one.id());
  }

  @Override
  public List<Node> title() {
    return new Said(context).chosen().map(this::title).orElseGet(List::of);
  }

  private List<Node> title(Position one) {
    var said = new Said(context);
    var stance = Stance.of(one.stance());
    var sign = new Label(stance.sign());
    sign.getStyleClass().add(stance.style());
    sign.setMinWidth(Region.USE_PREF_SIZE);
    var when = say("position.when", stance.word(locale()), said.date(one));
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(said.actor(one), "section-title"));
    nodes.add(new HBox(6, sign, Text.of(when, "ink-2")));
    var answered = said.answered(one);
    if (!answered.isEmpty()) {
      nodes.add(Text.of(say("position.answers", answered), "ink-2"));
    }
    return nodes;
  }

  @Override
  public List<Node> read() {
    return new Said(context).chosen().map(this::read).orElseGet(List::of);
  }

  private List<Node> read(Position one) {
    var nodes = new ArrayList<Node>();
    if (!one.quote().isBlank()) {
      nodes.add(Text.of(quoted(one), "prose", "quote"));
      nodes.add(Text.of(quoteNote(one), "caption"));
    }
    if (!one.says().isBlank()) {
      nodes.add(Text.of(one.says().in(locale()), "prose"));
      nodes.add(Text.of(say("position.ours"), "caption"));
    }
    if (one.quote().isBlank() && one.says().isBlank()) {
      nodes.add(Text.of(say("position.silent"), "ink-3"));
    }
    var links = new Links(context);
    nodes.add(links.source(one.source()));
    nodes.add(Sheet.heading(say("position.steps")));
    one.bearsOn().forEach(step -> nodes.add(links.step(step)));
    if (one.bearsOn().isEmpty()) {
      nodes.add(Text.of(say("position.steps.none"), "ink-3"));
    }
    return nodes;
  }

  private String quoted(Position one) {
    return one.language().equals("fr")
        ? WORDS.say(Locale.FRENCH, "quoted", one.quote())
        : WORDS.say(Locale.ENGLISH, "quoted", one.quote());
  }

  private String quoteNote(Position one) {
    return one.language().isBlank()
        ? say("position.quote")
        : say("position.quote-in", Languages.name(one.language(), locale()));
  }

  @Override
  public List<Node> edit(EditForm form) {
    return new Said(context).chosen().map(one -> edit(one, form)).orElseGet(List::of);
  }

  private List<Node> edit(Position one, EditForm form) {
    int index = context.open().caseFile().positions().indexOf(one);
    var at = "/positions/" + index;
    var links = new Links(context);
    var said = new Said(context);
    return List.of(
        form.words(say("position.edit.actor"), at + "/actor", one.actor()),
        form.date(say("moment.date"), at + "/date", one.date()),
        form.choice(
            say("position.edit.stance"), at + "/stance", Stance.choices(locale()), one.stance()),
        form.prose(say("position.edit.quote"), at + "/quote", one.quote()),
        form.choice(
            say("position.edit.language"),
            at + "/language",
            Languages.choices(one.language(), locale()),
            one.language()),
        form.words(say("position.edit.says"), at + "/says", one.says()),
        form.choice(say("moment.source"), at + "/source", links.sources(), one.source()),
        form.several(say("position.edit.answers"), at + "/answers", others(one), one.answers()),
        form.several(say("position.edit.steps"), at + "/bears-on", links.steps(), one.bearsOn()),
        form.remove(say("position.remove"), said.name(one), at));
  }

  private List<Choice<String>> others(Position one) {
    var said = new Said(context);
    return said.inTime().stream()
        .filter(other -> !other.id().equals(one.id()))
        .flatMap(other -> Stream.of(new Choice<>(other.id(), said.name(other))))
        .toList();
  }

  private Locale locale() {
    return context.locale();
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale(), key, args);
  }
}
