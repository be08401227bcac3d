package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.report.StepWords;
import org.autopsie.report.StepWords.Shown;
import org.autopsie.report.StoryBlock.Figure;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The figure of a step in a story: the number with its interval and n, what it says, and what it
/// rests on; in its place why there is none.
record StoryFigure(PanelContext context) {
  private static final Words WORDS = Words.of(StoryFigure.class);

  Node of(Figure figure) {
    if (figure.step().isEmpty()) {
      return Text.of(say("story.figure.unknown", figure.caption(), figure.target()), "notice");
    }
    var step =
        StepWords.of(
            context.open().caseFile(),
            context.copy().evidence().get(),
            figure.step(),
            context.locale());
    var card = new VBox(6);
    card.getStyleClass().add("story-figure");
    card.getChildren().add(Text.of(figure.caption(), "section-title"));
    card.getChildren()
        .addAll(step.shown().map(shown -> measured(step, shown)).orElseGet(() -> absent(step)));
    return card;
  }

  private static List<Node> measured(StepWords step, Shown shown) {
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(shown.value() + " " + shown.interval(), "story-value"));
    nodes.add(Text.of(shown.axis() + " · " + shown.n(), "ink-2"));
    step.sentence().ifPresent(words -> nodes.add(Text.of(words)));
    nodes.add(Text.of(step.caption(), "caption"));
    return nodes;
  }

  private List<Node> absent(StepWords step) {
    var why = step.absent().isEmpty() ? step.reason() : step.absent();
    var words = why.isEmpty() ? say("story.figure.absent") : why;
    return List.of(Text.of(step.sign() + " " + step.status() + " · " + words, "ink-2"));
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
