package org.autopsie.workbench.answers;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.autopsie.answers.Judges;
import org.autopsie.casefile.Localised;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// The words in which this panel speaks.
record AnswersTalk(Locale locale) {
  private static final Words WORDS = Words.of(AnswersTalk.class);

  String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }

  boolean has(String key) {
    return WORDS.has(locale, key);
  }

  /// What an answer is read as, in words; a name as it stands.
  String verdict(String verdict) {
    var key = "verdict." + (verdict.equals(Judges.CANNOT_SAY) ? "cannot" : verdict);
    return has(key) ? say(key) : verdict;
  }

  /// The same in both languages, for what is written into the case.
  static Localised both(String key) {
    return new Localised(WORDS.say(Locale.FRENCH, key), WORDS.say(Locale.ENGLISH, key));
  }

  Label text(String key, String style) {
    return Text.of(say(key), style);
  }

  /// A button that says what it does.
  Button button(String id, String key, Runnable action, Object... args) {
    var button = Text.wrapping(new Button(say(key, args)));
    button.setId(id);
    button.setOnAction(pressed -> action.run());
    return button;
  }
}
