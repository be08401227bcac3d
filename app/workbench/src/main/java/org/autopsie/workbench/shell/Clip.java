package org.autopsie.workbench.shell;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The system's clipboard. JavaFX thread only.
public final class Clip {
  private Clip() {}

  /// Puts words on it.
  public static void copy(String words) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
  }
}
