package org.autopsie.workbench.guess;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Ask;
import org.autopsie.casefile.Localised;
import org.autopsie.report.StepWords;
import org.autopsie.workbench.panel.Text;

/// What stands under the picture once the result is shown: the step's status by sign and word, what
/// moved, the common wrong idea and what to talk about, and where the number comes from.
record Reveal(Telling telling, StepWords words, Ask ask) {

  List<Region> nodes() {
    var nodes = new ArrayList<Region>();
    if (words.shown().isEmpty()) {
      nodes.add(wide(telling.absent(words), "guess-absent", "guess-absent"));
    }
    words.sentence().ifPresent(said -> nodes.add(wide(said, "guess-sentence", "guess-told")));
    telling
        .choice(words)
        .ifPresent(said -> nodes.add(wide(said, "guess-choice-told", "guess-told")));
    if (!words.reason().isBlank()) {
      nodes.add(wide(words.reason(), "guess-reason", "guess-reason"));
    }
    if (!ask.commonMistake().isBlank() || !ask.discussion().isBlank()) {
      nodes.add(talk());
    }
    if (words.shown().isPresent()) {
      nodes.add(wide(words.caption(), "guess-caption", "guess-caption"));
    }
    return nodes;
  }

  /// The step's status, by sign and word.
  Label status() {
    var label = Text.of(words.sign() + "\u2002" + words.status(), "guess-status", words.style());
    label.setId("guess-status");
    return label;
  }

  private HBox talk() {
    var box = new HBox(part("mistake", ask.commonMistake()), part("discussion", ask.discussion()));
    box.getChildren().removeIf(part -> !part.isVisible());
    box.getStyleClass().add("guess-talk");
    return box;
  }

  private VBox part(String key, Localised said) {
    var text = wide(said.in(telling.locale()), "guess-" + key, "guess-prose");
    var title = telling.say(key);
    var part = new VBox(Text.of(title, "guess-part"), text);
    part.setVisible(!said.isBlank());
    part.setPrefWidth(0);
    HBox.setHgrow(part, Priority.ALWAYS);
    return part;
  }

  private static Label wide(String said, String id, String style) {
    var label = Text.of(said, style);
    label.setId(id);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
