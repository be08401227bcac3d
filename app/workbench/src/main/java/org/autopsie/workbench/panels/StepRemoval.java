package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Step;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The button that takes a step out of the protocol, and the question before it does: what refers
/// to the step goes with it, what was kept of it stays.
record StepRemoval(PanelContext context, Step step) {
  private static final Words WORDS = Words.of(StepRemoval.class);

  Node build() {
    var asked = context.copy().chosen(StepPage.REMOVED);
    if (!asked.get().equals(Optional.of(step.id()))) {
      var remove = button("step-remove", "step.remove");
      remove.setOnAction(pressed -> asked.set(Optional.of(step.id())));
      return new FlowPane(remove);
    }
    var no = button("step-remove-no", "step.remove.no");
    no.setOnAction(pressed -> asked.set(Optional.empty()));
    var yes = button("step-remove-yes", "step.remove.yes");
    yes.getStyleClass().add("danger");
    yes.setOnAction(pressed -> remove());
    var box =
        new VBox(
            8, Text.of(say("step.remove.title", step.title().in(context.locale())), "semibold"));
    consequences().forEach(line -> box.getChildren().add(Text.of(line)));
    box.getChildren().add(new FlowPane(8, 6, no, yes));
    box.getStyleClass().add("notice");
    return box;
  }

  private List<String> consequences() {
    var lines = new ArrayList<String>();
    var one = context.open().caseFile();
    var said = new Said(context);
    var positions =
        one.positions().stream()
            .filter(position -> position.bearsOn().contains(step.id()))
            .map(said::name)
            .toList();
    if (!positions.isEmpty()) {
      lines.add(
          say("step.remove.positions", positions.size(), Text.list(positions, context.locale())));
    }
    var rivals =
        one.rivals().stream()
            .filter(rival -> rival.step().equals(Optional.of(step.id())))
            .map(rival -> Links.cut(rival.what().in(context.locale())))
            .toList();
    if (!rivals.isEmpty()) {
      lines.add(say("step.remove.rivals", rivals.size(), Text.list(rivals, context.locale())));
    }
    boolean run = new StepStanding(context, step).isRun();
    lines.add(say(run ? "step.remove.kept" : "step.remove.not-run"));
    return lines;
  }

  private void remove() {
    var edits = context.copy().tools().cases().edits();
    context.copy().chosen(StepPage.REMOVED).set(Optional.empty());
    if (context.copy().edit(loaded -> edits.removeStep(loaded, step.id()))) {
      context.copy().chosen("editing").set(Optional.empty());
      context.copy().chosen().set(Optional.empty());
    }
  }

  private Button button(String id, String key) {
    var button = new Button(say(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
