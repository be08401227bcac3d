package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

  /// The width from which a chart is read well, in sizes of the caption's letters.
  private static final double ROOM = 42;

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

  /// A chart where there is room for one, else its number.
  private void measured(VBox card, Figure figure, StepWords step, Shown shown) {
    var words = new VBox(6, Text.of(figure.caption(), "section-title"));
    words.getChildren().addAll(measured(step, shown));
    var declared =
        context.open().caseFile().protocol().stream()
            .filter(one -> one.id().equals(figure.step()))
            .findFirst();
    card.getChildren().setAll(words);
    declared.ifPresent(one -> {
      var chart = new VBox(6, new StoryChart(context, one, step).under(figure.caption(), shown));
      step.sentence().ifPresent(said -> chart.getChildren().add(Text.of(said)));
      card.getChildren().add(chart);
      card.widthProperty()
          .subscribe(width -> {
            boolean room = width.doubleValue() >= ROOM * em(card);
            shown(chart, room);
            shown(words, !room);
          });
    });
  }

  private static double em(VBox card) {
    return ((Label) ((VBox) card.getChildren().getFirst()).getChildren().getLast())
        .getFont()
        .getSize();
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static List<Node> measured(StepWords step, Shown shown) {
    var nodes = new ArrayList<Node>();
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
