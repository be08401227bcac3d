package org.autopsie.workbench.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Inter, from the font files of a jar. Where they are absent the system's own face stands in.
final class Fonts {
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

  private Fonts() {}

  /// Makes Inter known to JavaFX; done again, it does no harm.
  static void load() {
    for (var name : List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold", "Inter-Italic")) {
      try (var file = Fonts.class.getResourceAsStream(FOLDER + name + ".otf")) {
        if (file != null) {
          Font.loadFont(file, 13);
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
