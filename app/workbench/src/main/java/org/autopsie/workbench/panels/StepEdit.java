package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Step;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// All that a step of the protocol states, to be edited: what it asks, of which model, by which
/// instrument, what is changed, and what is expected.
record StepEdit(PanelContext context, EditForm form, Step step) {
  private static final Words WORDS = Words.of(StepEdit.class);

  List<Node> fields() {
    var nodes = new ArrayList<Node>(new StepStanding(context, step).notes());
    nodes.add(form.words(say("step.edit.title"), at("title"), step.title()));
    nodes.add(kind());
    nodes.add(form.words(say("step.question"), at("question"), step.question()));
    nodes.add(form.words(say("step.edit.why"), at("why"), step.why()));
    nodes.add(Sheet.heading(say("step.edit.measured")));
    nodes.add(form.deciding(say("step.model"), at("model"), models(), step.model()));
    nodes.addAll(instrument());
    nodes.add(Sheet.heading(say("step.edit.arms")));
    nodes.add(Text.of(say("step.edit.arms.about"), "caption"));
    nodes.addAll(new ArmEdit(context, form, step, "reference").fields());
    nodes.addAll(new ArmEdit(context, form, step, "compared").fields());
    nodes.add(Sheet.heading(say("step.edit.expected")));
    nodes.addAll(new ExpectEdit(context, form, step).fields());
    nodes.add(Sheet.heading(say("step.edit.ask")));
    nodes.add(ask());
    nodes.add(new StepRemoval(context, step).build());
    return nodes;
  }

  private String at(String field) {
    return Protocols.pointer(context, step) + "/" + field;
  }

  /// The kind; shown with the reason it cannot be changed once the step has been run.
  private Node kind() {
    if (!new StepStanding(context, step).isRun()) {
      var kinds =
          Stream.of("reproduction", "control", "observation")
              .map(one -> new Choice<>(one, say("step.kind." + one)))
              .toList();
      return new VBox(
          3,
          form.deciding(say("step.edit.kind"), at("kind"), kinds, step.kind()),
          Text.of(say("step.kind." + step.kind() + ".about"), "caption"));
    }
    var locked = Text.of(say("step.kind." + step.kind()), "semibold");
    locked.setId(EditForm.id(at("kind")) + "-locked");
    return new VBox(
        3,
        Text.of(say("step.edit.kind"), "field-label"),
        locked,
        Text.of(say("step.kind.locked"), "caption"));
  }

  private List<Choice<String>> models() {
    var all = new ArrayList<Choice<String>>();
    all.add(new Choice<>("", say("step.edit.no-model")));
    context
        .open()
        .caseFile()
        .models()
        .forEach(model -> all.add(new Choice<>(model.id(), model.title())));
    return all;
  }

  private List<Node> instrument() {
    var laboratory = context.copy().tools().laboratory();
    var choices =
        new ArrayList<>(
            laboratory.methods().stream()
                .map(one -> new Choice<>(one.id(), Text.name(one, context.locale())))
                .toList());
    var stating = laboratory.stating(step.with());
    if (stating.isEmpty()) {
      choices.add(new Choice<>(step.with(), say("step.edit.not-installed", step.with())));
    }
    var nodes = new ArrayList<Node>();
    nodes.add(form.deciding(say("step.edit.with"), at("with"), choices, step.with()));
    for (var plugin : stating) {
      var fields = new StepFields(context, form, step, plugin, at("set"), step.set()).nodes();
      if (!fields.isEmpty()) {
        nodes.add(Sheet.card(fields));
      }
    }
    return nodes;
  }

  private Node ask() {
    var button = new Button(say("step.edit.ask.open"));
    button.setId("step-ask");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> context.host().show("confront"));
    var words =
        step.ask()
            .map(one -> one.question().in(context.locale()))
            .orElseGet(() -> say("step.edit.ask.none"));
    return new VBox(6, Text.of(words, "ink-2"), new FlowPane(button));
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
