package org.autopsie.workbench.shell;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Gives a window its look: style sheet, theme and text size, as set at any moment. JavaFX thread
/// only.
record Skin(Settings settings) {
  private static final double TEXT = 13.5;
  private static final String STILL = "still";

  /// Dresses a scene for as long as it lives.
  void dress(Scene scene) {
    Fonts.load();
    scene.getStylesheets().setAll(String.valueOf(Skin.class.getResource("look.css")));
    var root = scene.getRoot();
    root.styleProperty().bind(Bindings.createStringBinding(this::size, settings.scale()));
    ObservableValue<Theme> theme = settings.theme();
    var shown = root.sceneProperty().isNotNull();
    theme.when(shown).subscribe(now -> paint(root, now));
    settings.reducedMotion().when(shown).subscribe(now -> still(root, now));
  }

  private String size() {
    return String.format(Locale.ROOT, "-fx-font-size: %.2fpx", TEXT * settings.scale().get());
  }

  private static void paint(Parent root, Theme theme) {
    root.getStyleClass().removeAll(theme.other().id());
    if (!root.getStyleClass().contains(theme.id())) {
      root.getStyleClass().add(theme.id());
    }
  }

  /// Stops what would move by itself.
  private static void still(Parent root, boolean still) {
    root.getStyleClass().remove(STILL);
    if (still) {
      root.getStyleClass().add(STILL);
    }
  }
}
