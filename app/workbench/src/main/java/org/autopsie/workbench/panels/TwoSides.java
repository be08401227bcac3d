package org.autopsie.workbench.panels;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;

/// What is written and what comes of it: side by side where there is room, else one at a time.
final class TwoSides {
  private static final Words WORDS = Words.of(TwoSides.class);

  /// The width from which both stand beside each other, in widths of the text's own size.
  private static final double ROOM = 44;

  private final TextArea writing;
  private final ScrollPane reading;
  private final SplitPane split = new SplitPane();
  private final StackPane stage = new StackPane();
  private final ToggleGroup group = new ToggleGroup();
  private final ToggleButton write;
  private final HBox tabs;
  private final VBox box;

  TwoSides(TextArea writing, ScrollPane reading, Locale locale) {
    this.writing = writing;
    this.reading = reading;
    write = side("write", WORDS.say(locale, "story.write"), writing);
    var read = side("read", WORDS.say(locale, "story.read-it"), reading);
    tabs = new HBox(write, read);
    VBox.setVgrow(stage, Priority.ALWAYS);
    box = new VBox(6, tabs, stage);
    box.widthProperty().subscribe(width -> arrange());
    box.getStyleClass().add("two-sides");
  }

  Node node() {
    return box;
  }

  /// Brings what is written forward.
  void showWriting() {
    if (tabs.isVisible()) {
      write.fire();
    }
  }

  private ToggleButton side(String id, String words, Node side) {
    var button = new ToggleButton(words);
    button.setId("story-" + id);
    button.getStyleClass().add("segment");
    button.setToggleGroup(group);
    button.setOnAction(pressed -> {
      button.setSelected(true);
      one(side);
    });
    return button;
  }

  private void arrange() {
    boolean wide = box.getWidth() >= ROOM * writing.getFont().getSize();
    tabs.setVisible(!wide);
    tabs.setManaged(!wide);
    if (!wide) {
      if (stage.getChildren().contains(split) || stage.getChildren().isEmpty()) {
        write.fire();
      }
    } else if (!stage.getChildren().contains(split)) {
      stage.getChildren().clear();
      split.getItems().setAll(writing, reading);
      split.setDividerPositions(0.5);
      stage.getChildren().setAll(split);
    }
  }

  private void one(Node side) {
    split.getItems().clear();
    stage.getChildren().setAll(side);
  }
}
