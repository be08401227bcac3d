package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.words.Board.Side;

/// A person’s two lists: words are dragged there, or put there by a button or a key.
record SideLists(AxisStudy study, Talk talk, AxisWords words) {

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(talk.say("sides.title"), "section-title"));
    nodes.add(Text.of(talk.say("sides.how"), "caption"));
    for (var side : Side.values()) {
      nodes.add(list(side));
    }
    words
        .board()
        .chosen()
        .ifPresent(word ->
            nodes.add(
                Text.row(
                    8,
                    6,
                    button("axis-put-a", talk.say("sides.put", word, name(Side.A)), word, Side.A),
                    button(
                        "axis-put-b", talk.say("sides.put", word, name(Side.B)), word, Side.B))));
    words.sides().ifPresent(said -> nodes.add(Text.of(said, "ink-2")));
    return nodes;
  }

  private String name(Side side) {
    return talk.say("side." + side.name());
  }

  private Node list(Side side) {
    var held = words.board().of(side);
    var box = new VBox(4, Text.of(name(side), "over-title"));
    box.setId("axis-list-" + side.name().toLowerCase(java.util.Locale.ROOT));
    box.getStyleClass().add("next-step");
    if (held.isEmpty()) {
      box.getChildren().add(Text.of(talk.say("sides.empty"), "caption"));
    }
    var chips =
        held.stream()
            .map(word -> {
              var chip = new Button(talk.say("sides.chip", word, words.told(word)));
              chip.setAccessibleText(talk.say("sides.out", word, name(side)));
              chip.getStyleClass().add("small-button");
              chip.setOnAction(pressed -> study.play(now -> now.put(word, Optional.empty())));
              return Text.wrapping(chip);
            })
            .toArray(Node[]::new);
    box.getChildren().add(Text.row(6, 4, chips));
    box.setOnDragOver(SideLists::over);
    box.setOnDragDropped(drop -> dropped(drop, side));
    return box;
  }

  private static void over(DragEvent drag) {
    if (drag.getDragboard().hasString()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private void dropped(DragEvent drop, Side side) {
    var word = Optional.ofNullable(drop.getDragboard().getString()).map(String::strip).orElse("");
    if (!word.isEmpty()) {
      study.play(now -> into(now, word, side));
      drop.setDropCompleted(true);
      drop.consume();
    }
  }

  /// A word from elsewhere is placed first; one without a place is refused.
  private static Board into(Board now, String word, Side side) {
    var there = now.words().containsKey(word) ? now : now.type(word);
    return there.words().containsKey(word) ? there.put(word, Optional.of(side)) : there;
  }

  private Button button(String id, String said, String word, Side side) {
    var button = new Button(said);
    button.setId(id);
    button.getStyleClass().add("small-button");
    button.setOnAction(pressed -> study.play(now -> now.put(word, Optional.of(side))));
    return Text.wrapping(button);
  }
}
