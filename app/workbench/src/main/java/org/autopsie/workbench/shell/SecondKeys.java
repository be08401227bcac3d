package org.autopsie.workbench.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Keys that name a command a second time, and the palette's own.
///
/// @param window what they act on
/// @param settings the size of the text
record SecondKeys(Window window, Settings settings) {

  /// Lets the scene answer to them.
  void install(Scene scene) {
    var keys = scene.getAccelerators();
    keys.put(control(KeyCode.K), window::togglePalette);
    for (var plus : List.of(KeyCode.EQUALS, KeyCode.ADD)) {
      keys.put(control(plus), settings::larger);
    }
    keys.put(control(KeyCode.SUBTRACT), settings::smaller);
    keys.put(
        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        () -> window.session().ifPresent(Session::redo));
  }

  private static KeyCombination control(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }
}
