package org.autopsie.workbench.shell;

import java.util.Locale;
import javafx.scene.Node;

/// What fills the window: the gallery, a case, the settings. JavaFX thread only.
interface Page {

  /// Its node in that language; asked for again when the language changes.
  Node build(Locale locale);

  /// True where it takes the room of the bar on top and of the strip at the foot too.
  default boolean isWhole() {
    return false;
  }

  /// Puts the keyboard where it belongs, once the page is shown.
  default void focus() {}

  /// Lets go of what belongs to it; it is not shown again.
  default void close() {}
}
