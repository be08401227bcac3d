package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What was kept of a step, and what an edit does to it. Nothing is run by itself.
record StepStanding(PanelContext context, Step step) {
  private static final Words WORDS = Words.of(StepStanding.class);

  private List<Long> lines() {
    return context.copy().evidence().get().stream()
        .filter(kept -> kept.step().equals(step.id()))
        .map(Evidence::line)
        .toList();
  }

  /// True once it has been run.
  boolean isRun() {
    return !lines().isEmpty();
  }

  /// What an edit does to it; nothing where nothing was kept.
  List<Node> notes() {
    var nodes = new ArrayList<Node>();
    if (isRun()) {
      var numbers =
          lines().stream().map(line -> say("number.plain", line)).collect(Collectors.joining(", "));
      var note = Text.of(say("step.edit.kept", lines().size(), numbers));
      note.setId("step-kept");
      var box = new VBox(8, note, stale());
      box.getStyleClass().add("quiet");
      nodes.add(box);
    }
    return nodes;
  }

  /// Says that the result is of another case as soon as it is, with the button that runs the step.
  private Node stale() {
    var words = Text.of("", "alert");
    words.setId("step-stale");
    var run = new Button(say("protocol.run-step"));
    run.setId("step-run-again");
    run.setMinWidth(Region.USE_PREF_SIZE);
    run.setOnAction(pressed -> context.copy().protocol().run(step.id(), context.locale()));
    var box = new VBox(6, words, new FlowPane(run));
    Live.show(box, context.copy().open(), open -> show(box, words));
    Live.show(box, context.copy().evidence(), kept -> show(box, words));
    Live.show(run, context.copy().protocol().running(), now -> run.setDisable(now.isPresent()));
    return box;
  }

  private void show(VBox box, javafx.scene.control.Label words) {
    var why =
        context.open().caseFile().protocol().stream()
            .filter(one -> one.id().equals(step.id()))
            .findFirst()
            .flatMap(context.copy()::stale);
    words.setText(why.map(it -> "↻ " + it.in(context.locale())).orElse(""));
    box.setVisible(why.isPresent());
    box.setManaged(why.isPresent());
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
