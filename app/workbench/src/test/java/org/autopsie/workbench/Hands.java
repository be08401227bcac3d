package org.autopsie.workbench;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.autopsie.workbench.panel.Fields.Choice;

/// Presses, types and chooses as a person would who edits a case in place.
final class Hands {
  private Hands() {}

  static void press(Sample sample, String button) {
    ((Button) sample.node(button)).fire();
    sample.settle();
  }

  /// Opens or closes a row of a table.
  static void open(Sample sample, String row) {
    sample.node("row-" + row).executeAccessibleAction(AccessibleAction.FIRE);
    sample.settle();
  }

  /// Puts words in the place of what stands in a box, and ends them by Ctrl+Enter.
  static void type(Sample sample, String id, String words) {
    ((TextInputControl) sample.node(id)).setText(words);
    Event.fireEvent(
        sample.node(id),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, isMac()));
    sample.settle();
  }

  private static boolean isMac() {
    return Optional.ofNullable(System.getProperty("os.name")).orElse("").startsWith("Mac");
  }

  /// Chooses one of a list or of a row of buttons.
  ///
  /// @param value as it is written
  static void choose(Sample sample, String id, String value) {
    if (sample.node(id) instanceof ComboBox<?> list) {
      pick(list, value);
    } else {
      sample.node(id).lookupAll(".toggle-button").stream()
          .filter(one -> value.equals(String.valueOf(one.getUserData())))
          .map(ToggleButton.class::cast)
          .findFirst()
          .orElseThrow()
          .fire();
    }
    sample.settle();
  }

  private static <T> void pick(ComboBox<T> list, String value) {
    list.setValue(
        list.getItems().stream()
            .filter(one -> String.valueOf(((Choice<?>) one).value()).equals(value))
            .findFirst()
            .orElseThrow(() -> new AssertionError(value + " is not in " + list.getItems())));
  }

  /// Presses a key in a node.
  static void key(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  /// Writes in a box, and goes on writing.
  static void write(Sample sample, String id, String words) {
    ((TextInputControl) sample.node(id)).setText(words);
    sample.settle();
  }
}
