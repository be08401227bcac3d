package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// What the pages of the whole window have in common.
final class Pages {
  private static final Words WORDS = Words.of(Pages.class);

  private static final double WIDE = 600;
  private static final double SHARE = 0.6;

  private Pages() {}

  /// A page that scrolls, under its title; a button and Escape lead back.
  static ScrollPane page(String id, Locale locale, String title, Runnable back, Node... parts) {
    var leave = button("back", WORDS.say(locale, "page.back"), back);
    leave.setCancelButton(true);
    var content = new VBox(leave, Text.of(title, "gallery-title"));
    content.getChildren().addAll(parts);
    content.getStyleClass().addAll("page");
    content.setMaxWidth(Double.MAX_VALUE);
    var scroll = new ScrollPane(content);
    scroll.setId(id);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  /// A part of a page: its name at the left, what belongs to it at the right.
  static Node section(String title, Node... parts) {
    var name = Text.of(title, "section-title", "section-name");
    var content = new VBox(parts);
    content.getStyleClass().add("section");
    HBox.setHgrow(content, Priority.ALWAYS);
    content.setMinWidth(0);
    var section = new HBox(name, content);
    section.getStyleClass().add("section-row");
    return section;
  }

  /// A button that copies a path.
  static Button copy(Locale locale, String id, String path, Consumer<String> copy) {
    var button = button("copy-" + id, WORDS.say(locale, "copy.path"), () -> copy.accept(path));
    button.setAccessibleText(WORDS.say(locale, "copy.path") + " " + path);
    return button;
  }

  /// A button that is never narrower than its words.
  static Button button(String id, String words, Runnable action) {
    var button = new Button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  /// Words with their buttons at the right, or below where there is too little room.
  static Node beside(Region words, Node... buttons) {
    var row = new FlowPane(10, 6, words);
    row.getChildren().addAll(buttons);
    row.setRowValignment(VPos.CENTER);
    var width = row.widthProperty();
    words
        .prefWidthProperty()
        .bind(Bindings.when(width.greaterThan(WIDE)).then(width.multiply(SHARE)).otherwise(width));
    row.setMinWidth(0);
    return row;
  }

  /// A path or an id in the face for these.
  static Label mono(String words) {
    return Text.of(words, "mono");
  }
}
