package org.autopsie.workbench.panels;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// Something to be handed on as it stands, such as a hash or a command, with a button that copies
/// it. JavaFX thread only.
final class Copyable {
  private static final Words WORDS = Words.of(Copyable.class);

  private Copyable() {}

  /// The words and the button.
  ///
  /// @param id the button's id
  /// @param shown what is seen
  /// @param whole what is copied
  /// @param what what it is, for screen readers
  static Node of(String id, String shown, String whole, String what, Locale locale) {
    var words = Text.of(shown, "mono");
    words.setAccessibleText(what + " " + whole);
    var button = new Button(WORDS.say(locale, "copy"));
    button.setId(id);
    button.getStyleClass().add("small-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(WORDS.say(locale, "copy.what", what));
    button.setOnAction(pressed -> {
      var content = new ClipboardContent();
      content.putString(whole);
      Clipboard.getSystemClipboard().setContent(content);
      button.setText(WORDS.say(locale, "copy.done"));
    });
    var row = Text.row(8, 4, words, button);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
