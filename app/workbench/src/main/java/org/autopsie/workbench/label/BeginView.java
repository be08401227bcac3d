package org.autopsie.workbench.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.label.LabelSession.Part;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// Asks who labels, and what is asked of every picture: the attribute and its answers are the
/// investigator’s own words. What was asked before is offered first.
final class BeginView {
  private static final int LONGEST = 40;

  private final PanelContext context;
  private final LabelTalk talk;
  private final LabelSession session;
  private final VBox fresh = new VBox(8);
  private final TextField attribute;
  private final TextField answers;
  private final TextField who;
  private final Label wrong = Text.of("", "field-wrong");
  private Optional<Asked> chosen;
  private String group;

  BeginView(PanelContext context, LabelTalk talk, LabelSession session) {
    this.context = context;
    this.talk = talk;
    this.session = session;
    attribute = field("label-attribute", "begin.attribute");
    answers = field("label-answers", "begin.answers");
    who = field("label-who", "begin.who");
    wrong.setId("label-wrong");
    var asked = session.book().asked();
    chosen = asked.isEmpty() ? Optional.empty() : Optional.of(asked.getLast());
    var groups = session.book().groups();
    group = groups.isEmpty() ? "" : groups.getLast();
  }

  private TextField field(String id, String key) {
    var field = new TextField();
    field.setId(id);
    field.setAccessibleText(talk.say(key));
    field.setPromptText(talk.say(key + ".prompt"));
    field.setOnAction(entered -> begin());
    return field;
  }

  Node build() {
    var page = new VBox(8, Text.of(talk.say("seen"), "ink-2"));
    if (session.book().groups().isEmpty()) {
      var back = talk.button("label-none", "begin.pictures", () -> session.turnTo(Part.PICTURES));
      page.getChildren().addAll(Text.of(talk.say("begin.none"), "quiet"), new FlowPane(back));
      return page;
    }
    if (chosen.isPresent()) {
      page.getChildren().add(questions());
    }
    fresh.getChildren().setAll(labelled("begin.attribute", attribute, "begin.attribute.about"));
    fresh.getChildren().addAll(labelled("begin.answers", answers, "begin.answers.about"));
    fresh.getChildren().add(groups());
    fresh.managedProperty().bind(fresh.visibleProperty());
    fresh.setVisible(chosen.isEmpty());
    var begin = talk.button("label-begin", "begin", this::begin);
    begin.getStyleClass().add("accent");
    page.getChildren().add(fresh);
    page.getChildren().addAll(labelled("begin.who", who, "begin.who.about"));
    page.getChildren().addAll(wrong, new FlowPane(begin));
    page.getStyleClass().add("edit-card");
    return page;
  }

  private List<Node> labelled(String key, TextField field, String about) {
    var name = talk.text(key, "field-label");
    name.setLabelFor(field);
    return List.of(name, field, talk.text(about, "caption"));
  }

  private Node questions() {
    var choices = new ArrayList<Choice<Optional<Asked>>>();
    session.book().asked().forEach(one -> choices.add(new Choice<>(Optional.of(one), words(one))));
    choices.add(new Choice<>(Optional.empty(), talk.say("begin.new")));
    return new Fields(context.locale())
        .choice(
            talk.say("begin.asked"),
            "label-asked",
            choices,
            chosen,
            now -> {
              chosen = now;
              fresh.setVisible(now.isEmpty());
            });
  }

  private String words(Asked one) {
    return talk.say("begin.question", one.attribute(), String.join(" / ", one.answers()));
  }

  private Node groups() {
    var choices =
        session.book().groups().stream().map(one -> new Choice<>(one, name(one))).toList();
    return new Fields(context.locale())
        .choice(talk.say("begin.group"), "label-group", choices, group, now -> group = now);
  }

  private String name(String id) {
    var words = context.open().caseFile().groups().get(id);
    var name =
        id.isBlank() ? talk.say("group.none") : words == null ? id : words.in(context.locale());
    return talk.say("folder.set", name, session.book().pictures(id).size());
  }

  private void begin() {
    var name = who.getText().strip();
    var said = wrong(name);
    wrong.setText(said);
    if (said.isEmpty()) {
      session.begin(chosen.orElseGet(this::written), name);
    }
  }

  private Asked written() {
    var asked = attribute.getText().strip();
    return new Asked(session.book().free(asked), asked, group, typed());
  }

  private List<String> typed() {
    return Stream.of(answers.getText().split("[,;\\n]", -1))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /// Why it cannot begin; empty where it can.
  private String wrong(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return talk.say("begin.who.wrong");
    }
    if (chosen.isPresent()) {
      return "";
    }
    if (attribute.getText().isBlank()) {
      return talk.say("begin.attribute.wrong");
    }
    boolean fits = typed().size() >= 2 && typed().size() <= Asked.MOST;
    return fits && !typed().contains(Asked.CANNOT_SAY)
        ? ""
        : talk.say("begin.answers.wrong", Asked.MOST);
  }
}
