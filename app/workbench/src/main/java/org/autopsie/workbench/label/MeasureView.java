package org.autopsie.workbench.label;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Failure;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.ModelNames;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.SideBySide;
import org.autopsie.workbench.panel.Text;

/// Which model is asked and which two answers are held against each other; one button adds the
/// steps to the protocol and runs them, and what came of them stands below.
final class MeasureView {
  private final PanelContext context;
  private final LabelTalk talk;
  private final Asked asked;
  private final LabelSteps steps;
  private String model = "";
  private String first;
  private String second;

  MeasureView(PanelContext context, LabelTalk talk, LabelBook book, Asked asked) {
    this.context = context;
    this.talk = talk;
    this.asked = asked;
    steps = new LabelSteps(context, book, asked);
    first = asked.answers().getFirst();
    second = asked.answers().size() > 1 ? asked.answers().get(1) : first;
  }

  Node build() {
    var page = new VBox(10, Text.of(talk.say("measure.title"), "section-title"));
    var models = context.open().models().stream().filter(one -> one.crop().isPresent()).toList();
    if (models.isEmpty()) {
      page.getChildren().add(Text.of(talk.say("measure.no-model"), "notice"));
      return page;
    }
    recall(models);
    var fields = new Fields(context.locale());
    var titles = ModelNames.choices(models);
    var answers = asked.answers().stream().map(one -> new Choice<>(one, one)).toList();
    page.getChildren().add(Text.of(talk.say("measure.about"), "ink-2"));
    var choices =
        List.of(
            fields.choice(
                talk.say("measure.model"), "label-model", titles, model, now -> model = now),
            fields.choice(
                talk.say("measure.first"), "label-first", answers, first, now -> first = now),
            fields.choice(
                talk.say("measure.second"), "label-second", answers, second, now -> second = now));
    choices.forEach(one -> one.getStyleClass().add("label-choice"));
    page.getChildren().add(new SideBySide(choices));
    page.getChildren().add(buttons());
    if (step().isPresent()) {
      page.getChildren().addAll(new MeasuredView(context, talk, asked, steps).build());
    }
    return page;
  }

  private Optional<org.autopsie.casefile.Step> step() {
    return steps.step(steps.pairs());
  }

  /// What was measured last.
  private void recall(List<ModelSpec> models) {
    model = models.getFirst().id();
    step()
        .ifPresent(step -> {
          if (models.stream().anyMatch(one -> one.id().equals(step.model()))) {
            model = step.model();
          }
          first = recalled(step.set().get("first"), first);
          second = recalled(step.set().get("second"), second);
        });
  }

  private String recalled(Object stated, String otherwise) {
    return asked.answers().contains(String.valueOf(stated)) ? String.valueOf(stated) : otherwise;
  }

  private Node buttons() {
    boolean running = context.copy().protocol().running().get().isPresent();
    var run = talk.button("label-measure", "measure.run", this::run);
    run.getStyleClass().add("accent");
    run.setDisable(running);
    var protocol =
        talk.button("label-protocol", "measure.protocol", () -> context.host().show("protocol"));
    return new FlowPane(10, 6, run, protocol);
  }

  private void run() {
    if (first.equals(second)) {
      context.host().tell(new Failure(LabelPanel.class, "measure.same", first));
      return;
    }
    steps.run(model, first, second);
  }
}
