package org.autopsie.workbench.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/// A part of the window alone in a scene of 1024×768, in the look of the window.
record Sheet(Scene scene) {
  private static final Path PICTURES = Path.of("target", "pictures");

  static Sheet of(Node part, Theme theme, double scale) {
    Fonts.load();
    Application.setUserAgentStylesheet(theme.base());
    var root = new StackPane(part);
    root.getStyleClass().add(theme.id());
    root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", 13.5 * scale));
    var scene = new Scene(root, 1024, 768);
    scene.getStylesheets().add(String.valueOf(Window.class.getResource("look.css")));
    var sheet = new Sheet(scene);
    sheet.settle();
    return sheet;
  }

  static Sheet of(Node part) {
    return of(part, Theme.LIGHT, 1);
  }

  void settle() {
    for (int i = 0; i < 4; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  Node node(String id) {
    var found = scene.getRoot().lookup("#" + id);
    if (found == null) {
      throw new AssertionError("no node " + id);
    }
    return found;
  }

  String words(String id) {
    return ((Labeled) node(id)).getText();
  }

  /// All words that are shown.
  String all() {
    return scene.getRoot().lookupAll(".label").stream()
        .map(node -> ((Labeled) node).getText())
        .collect(Collectors.joining("\n"));
  }

  /// Draws what is seen of it for the eye.
  void draw(String name) {
    settle();
    write(scene.snapshot(null), name);
  }

  /// Draws the whole of a page that scrolls.
  void drawPage(String id, String name) {
    settle();
    write(((ScrollPane) node(id)).getContent().snapshot(null, null), name);
  }

  private static void write(Image picture, String name) {
    try {
      Files.createDirectories(PICTURES);
      var image = SwingFXUtils.fromFXImage(picture, null);
      ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
