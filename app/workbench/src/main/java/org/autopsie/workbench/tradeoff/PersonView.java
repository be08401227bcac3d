package org.autopsie.workbench.tradeoff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.panel.Beside;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What the table says of a synthetic person, and beside it her traits to change.
final class PersonView {
  private final PanelContext context;
  private final PersonStudy study;
  private final Talk talk;
  private final VBox about = new VBox(8);
  private final VBox result = new VBox(12);
  private final VBox form = new VBox(8);

  PersonView(PanelContext context, PersonStudy study) {
    this.context = context;
    this.study = study;
    talk = Talk.of(context);
  }

  Node build() {
    about.getStyleClass().add("examine-side");
    form.getStyleClass().add("examine-side");
    var panel =
        new VBox(12, Text.of(talk.say("person.what"), "ink-2"), new Beside(about, result, form));
    panel.getStyleClass().add("panel");
    panel.setId("person-panel");
    nothing(study.tables().choices().isEmpty() ? "person.nothing" : "state.counting");
    Live.begin(panel, study::begin);
    Live.show(
        panel,
        study.tables().counted(),
        found -> {
          if (found.isPresent() && study.person().get().isEmpty()) {
            nothing("person.nothing");
          }
        });
    Live.show(panel, study.person(), now -> now.ifPresent(this::show));
    return panel;
  }

  private void nothing(String key) {
    about.getChildren().clear();
    form.getChildren().clear();
    boolean lacks = key.equals("person.nothing");
    result
        .getChildren()
        .setAll(
            Text.of(
                lacks ? talk.say("person.nothing") : talk.say("state.counting"),
                lacks ? "notice" : "quiet"));
  }

  private void show(Person now) {
    var keyboard = Keyboard.of(result);
    var words = new PersonWords(talk, now, study.seed());
    result
        .getChildren()
        .setAll(
            Text.of(talk.say("person.synthetic"), "notice"),
            figure(words),
            Text.of(talk.say("person.sources"), "caption"));
    about
        .getChildren()
        .setAll(
            Text.of(talk.say("person.number", now.number() + 1, Person.DRAWN), "section-title"));
    form.getChildren().setAll(traits(now, words));
    keyboard.restore(form);
  }

  private Figure figure(PersonWords words) {
    var title = talk.say("person.title");
    var text =
        new FigureText(title, title, talk.say("person.subtitle"), words.basis(), words.sentence());
    return new RatesFigure(context).of(text, words.data(), "person-sentence", "sentence");
  }

  private List<Node> traits(Person now, PersonWords words) {
    var fields = new Fields(context.locale());
    var nodes = new ArrayList<Node>();
    var changed = words.changed();
    for (int i = 0; i < now.values().size(); i++) {
      int column = i;
      nodes.add(
          fields.choice(
              talk.group(now.profiles().columns().get(i)),
              "person-trait-" + i,
              now.profiles().values(i).stream()
                  .map(one -> new Choice<>(one, talk.group(one)))
                  .toList(),
              now.values().get(i),
              value -> study.change(one -> one.with(column, value))));
      if (changed.contains(i)) {
        nodes.add(Text.of(talk.say("person.was", talk.group(now.drawn().get(i))), "caption"));
      }
    }
    now.nearest()
        .ifPresent(one ->
            nodes.add(
                button(
                    "person-nearest",
                    "person.take-nearest",
                    () -> study.change(who -> who.as(one.values())))));
    if (!changed.isEmpty()) {
      nodes.add(
          button("person-back", "person.back", () -> study.change(one -> one.as(one.drawn()))));
    }
    nodes.add(button("person-next", "person.next", () -> study.change(Person::next)));
    return nodes;
  }

  private Button button(String id, String key, Runnable does) {
    var button = new Button(talk.say(key));
    button.setId(id);
    button.setOnAction(pressed -> does.run());
    return Text.wrapping(button);
  }
}
