package org.autopsie.workbench.panel;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A box for words that are written to the case when the box is left, on Ctrl+Enter, when it goes
/// from the window, and a second after the last letter: nothing typed is lost. Words that do not
/// fit are not written, and a sentence under the box says why.
final class EditText extends VBox {
  private static final Duration PAUSE = Duration.seconds(1);

  private final TextInputControl box;
  private final Function<String, Optional<String>> wrong;
  private final Predicate<String> write;
  private final Label message = Text.of("", "field-wrong");
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private String written;

  /// @param wrong says why words do not fit; absent where they do
  /// @param write writes them; false where that could not be done
  EditText(
      TextInputControl box, Function<String, Optional<String>> wrong, Predicate<String> write) {
    super(4, box);
    this.box = box;
    this.wrong = wrong;
    this.write = write;
    this.written = box.getText();
    pause.setOnFinished(over -> writeWhereItFits());
    box.textProperty().subscribe((before, now) -> pause.playFromStart());
    box.focusedProperty()
        .subscribe((before, now) -> {
          if (!now) {
            commit();
          }
        });
    box.sceneProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            commit();
          }
        });
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER
        && (key.isShortcutDown() || box instanceof javafx.scene.control.TextField)) {
      commit();
      key.consume();
    }
  }

  /// Writes what is new, or says why it does not fit.
  void commit() {
    pause.stop();
    var why = wrong.apply(box.getText());
    message.setText(why.orElse(""));
    if (why.isPresent() != getChildren().contains(message)) {
      getChildren()
          .setAll(
              why.isPresent()
                  ? new javafx.scene.Node[] {box, message}
                  : new javafx.scene.Node[] {box});
    }
    box.setAccessibleHelp(why.orElse(""));
    box.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    writeWhereItFits();
  }

  private void writeWhereItFits() {
    var now = box.getText();
    if (!now.equals(written) && wrong.apply(now).isEmpty()) {
      var before = written;
      written = now;
      if (!write.test(now)) {
        written = before;
      }
    }
  }

  TextInputControl box() {
    return box;
  }
}
