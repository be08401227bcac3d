package org.autopsie.workbench.panels;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Attempt;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;

/// The document as the change leaves it, changed lines marked, and whom it shows.
final class ExhibitView {
  private static final Words WORDS = Words.of(ExhibitView.class);
  private static final int LINES = 9;

  private ExhibitView() {}

  static Node build(PanelContext context) {
    var flow = new TextFlow();
    flow.getStyleClass().add("exhibit");
    var people = org.autopsie.workbench.panel.Text.of("", "caption");
    var box = new VBox(8, flow, people);
    Live.show(
        box,
        context.investigation().orElseThrow().attempt(),
        attempt -> {
          flow.getChildren().setAll(marked(attempt, context));
          people.setText(people(attempt, context));
        });
    return box;
  }

  private static List<Text> marked(Attempt attempt, PanelContext context) {
    var before = words(context.open().piece(attempt.document()).orElseThrow().input());
    var lines = Arrays.asList(words(changed(attempt, context)).split("\n", -1));
    var known = before.lines().collect(Collectors.toSet());
    return lines.stream()
        .limit(LINES)
        .map(line -> {
          var text = new Text(line + "\n");
          text.getStyleClass().add("text");
          if (!known.contains(line)) {
            text.getStyleClass().add("changed");
          }
          return text;
        })
        .toList();
  }

  /// The changed document; the document itself while a value does not fit, which the result says.
  private static Input changed(Attempt attempt, PanelContext context) {
    try {
      return context.investigation().orElseThrow().changed();
    } catch (Failure unfit) {
      return context.open().piece(attempt.document()).orElseThrow().input();
    }
  }

  private static String words(Input input) {
    return switch (input) {
      case Input.Text text -> text.text();
      case Input.Row row ->
          row.values().entrySet().stream()
              .map(cell -> cell.getKey() + " = " + cell.getValue())
              .collect(Collectors.joining("\n"));
    };
  }

  private static String people(Attempt attempt, PanelContext context) {
    return context
        .open()
        .exhibit(attempt.document())
        .map(exhibit ->
            exhibit.people().note().isBlank()
                ? WORDS.say(context.locale(), "people." + exhibit.people().status())
                : exhibit.people().note().in(context.locale()))
        .orElse("");
  }
}
