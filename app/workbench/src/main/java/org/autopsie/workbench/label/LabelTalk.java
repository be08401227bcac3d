package org.autopsie.workbench.label;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.autopsie.casefile.Localised;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// The words in which this panel speaks.
record LabelTalk(Locale locale) {
  private static final Words WORDS = Words.of(LabelTalk.class);

  String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }

  /// The same in both languages, for what is written into the case.
  static Localised both(String key, Object... args) {
    return new Localised(WORDS.say(Locale.FRENCH, key, args), WORDS.say(Locale.ENGLISH, key, args));
  }

  /// A label as a person sees it.
  String label(String written) {
    return written.equals(Asked.CANNOT_SAY) ? say("cannot-say") : written;
  }

  /// Words in a style.
  Label text(String key, String style) {
    return Text.of(say(key), style);
  }

  /// A button that says what it does.
  ///
  /// @param key its words
  Button button(String id, String key, Runnable action) {
    var button = new Button(say(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }
}
