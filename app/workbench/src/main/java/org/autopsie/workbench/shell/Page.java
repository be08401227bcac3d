package org.autopsie.workbench.shell;

import java.util.Locale;
import javafx.scene.Node;

/// What fills the window: the gallery, a case, the settings. JavaFX thread only.
interface Page {

  /// Its node in that language; asked for again when the language changes.
  Node build(Locale locale);

  /// Lets go of what belongs to it; it is not shown again.
  default void close() {}
}
