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
    var card = new VBox();
    card.getStyleClass().add("story-figure");
    step.shown()
        .ifPresentOrElse(
            shown -> measured(card, figure, step, shown),
            () ->
                card.getChildren()
                    .setAll(Text.of(figure.caption(), "section-title"), absent(step)));
    return card;
  }

  private void measured(VBox card, Figure figure, StepWords step, Shown shown) {
    context.open().caseFile().protocol().stream()
        .filter(one -> one.id().equals(figure.step()))
        .findFirst()
        .ifPresentOrElse(
            one -> {
              var title =
                  figure.caption().isBlank() ? one.title().in(context.locale()) : figure.caption();
              card.getChildren().setAll(new StepChart(context, one, step).titled(title, shown));
              step.sentence().ifPresent(said -> card.getChildren().add(Text.of(said)));
            },
            () -> card.getChildren().setAll(kept(figure, step, shown)));
  }

  /// A trial that was kept is in no step of the protocol: its number in words.
  private static List<Node> kept(Figure figure, StepWords step, Shown shown) {
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(figure.caption(), "section-title"));
    nodes.add(Text.of(shown.value() + " " + shown.interval(), "story-value"));
    nodes.add(Text.of(shown.axis() + " · " + shown.n(), "ink-2"));
    step.sentence().ifPresent(words -> nodes.add(Text.of(words)));
    nodes.add(Text.of(step.caption(), "caption"));
    return nodes;
  }

  private Node absent(StepWords step) {
    var why = step.absent().isEmpty() ? step.reason() : step.absent();
    var words = why.isEmpty() ? say("story.figure.absent") : why;
    return Text.of(step.sign() + " " + step.status() + " · " + words, "ink-2");
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
