package org.autopsie.workbench.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.autopsie.casefile.Ask;
import org.autopsie.casefile.Localised;
import org.autopsie.report.StepWords;
import org.autopsie.workbench.panel.Text;

/// What stands under the picture once the result is shown: the step's status by sign and word, what
/// moved, the common wrong idea and what to talk about, and where the number comes from.
record Reveal(Telling telling, StepWords words, Ask ask) {

  /// What is told under the picture.
  List<Region> nodes() {
    var nodes = new ArrayList<Region>();
    var told =
        Stream.of(words.sentence(), telling.choice(words)).flatMap(Optional::stream).toList();
    if (!told.isEmpty()) {
      nodes.add(wide(String.join(" ", told), "guess-sentence", "guess-told"));
    }
    if (words.shown().isPresent() && !words.reason().isBlank()) {
      nodes.add(wide(words.reason(), "guess-reason", "guess-reason"));
    }
    nodes.add(talk());
    return nodes;
  }

  /// That there is no number to show, and why; nothing where there is one.
  List<Region> absent() {
    if (words.shown().isPresent()) {
      return List.of();
    }
    var why = (telling.absent(words) + " " + words.reason()).strip();
    return List.of(wide(why, "guess-absent", "guess-absent"));
  }

  /// The step's status, by sign and word.
  Label status() {
    var label = Text.of(words.sign() + "\u2002" + words.status(), "guess-status", words.style());
    label.setId("guess-status");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// The common wrong idea and what to talk about, side by side.
  private GridPane talk() {
    var grid = new GridPane();
    grid.getStyleClass().add("guess-talk");
    grid.getColumnConstraints().setAll(half(), half());
    part(grid, 0, "mistake", ask.commonMistake());
    part(grid, ask.commonMistake().isBlank() ? 0 : 1, "discussion", ask.discussion());
    return grid;
  }

  private static ColumnConstraints half() {
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    return half;
  }

  private void part(GridPane grid, int column, String key, Localised said) {
    if (!said.isBlank()) {
      var title = telling.say(key);
      var text = wide(said.in(telling.locale()), "guess-" + key, "guess-prose");
      GridPane.setValignment(text, VPos.TOP);
      grid.addColumn(column, Text.of(title, "guess-part"), text);
    }
  }

  private static Label wide(String said, String id, String style) {
    var label = Text.of(said, style);
    label.setId(id);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
