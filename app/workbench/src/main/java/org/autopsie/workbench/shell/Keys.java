package org.autopsie.workbench.shell;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.autopsie.run.Words;

/// Shortcuts as they stand on the keyboard of a language.
final class Keys {
  private Keys() {}

  /// `Ctrl+Maj+Z` in French, `Ctrl+Shift+Z` in English.
  static String words(KeyCombination keys, Locale locale) {
    var shift = Words.of(Keys.class).say(locale, "keys.shift");
    return keys.getDisplayText().replace("Shift", shift);
  }
}
