package org.autopsie.workbench.shell;

import javafx.application.Application;
import javafx.scene.Scene;

/// Lets a test dress a scene of its own as the window is dressed.
public final class Wardrobe {
  private Wardrobe() {}

  /// The theme’s style sheets and faces.
  public static void dress(Scene scene, Theme theme) {
    Fonts.load();
    Application.setUserAgentStylesheet(theme.base());
    scene.getStylesheets().add(String.valueOf(Wardrobe.class.getResource("look.css")));
  }
}
