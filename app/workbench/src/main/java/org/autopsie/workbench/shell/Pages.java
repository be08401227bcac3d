package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// What the pages of the whole window have in common.
final class Pages {
  private static final Words WORDS = Words.of(Pages.class);

  private Pages() {}

  /// A page that scrolls, under its title.
  static ScrollPane page(String id, String title, Node... parts) {
    var content = new VBox(Text.of(title, "gallery-title"));
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

  /// A path, and a button that copies it.
  static Node path(Locale locale, String id, String path, Consumer<String> copy) {
    var words = mono(path);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var button = new Button(WORDS.say(locale, "copy.path"));
    button.setId("copy-" + id);
    button.setAccessibleText(WORDS.say(locale, "copy.path") + " " + path);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> copy.accept(path));
    var row = new HBox(10, words, button);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// A path or an id in the face for these.
  static Label mono(String words) {
    return Text.of(words, "mono");
  }
}
