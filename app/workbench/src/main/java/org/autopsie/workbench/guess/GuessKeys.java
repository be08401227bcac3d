package org.autopsie.workbench.guess;

import java.util.function.IntConsumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the page. A table has its own, save the one that leaves the page. While words or a
/// number stand in the field, the keys write; while it is empty, or where there is none, they act.
/// Top-row keys of a French keyboard count as digits without Shift.
record GuessKeys(Actions actions, TextField field, Runnable enter, IntConsumer scroll) {
  private static final String DIGITS = "123456789";
  private static final String FRENCH_ROW = "&é\"'(§è_ç";

  /// Acts on a key that was pressed, and consumes it where it did.
  void pressed(KeyEvent event) {
    boolean walks = event.getTarget() instanceof TableView && event.getCode() != KeyCode.ESCAPE;
    if (walks || event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean onButton = event.getTarget() instanceof ButtonBase;
    boolean used =
        switch (event.getCode()) {
          case ESCAPE -> done(actions::back);
          case PAGE_DOWN -> done(() -> actions.move(1));
          case PAGE_UP -> done(() -> actions.move(-1));
          case RIGHT -> !writing() && done(() -> actions.move(1));
          case LEFT -> !writing() && done(() -> actions.move(-1));
          case DOWN -> done(() -> scroll.accept(1));
          case UP -> done(() -> scroll.accept(-1));
          case ENTER -> !onButton && done(writing() ? enter : actions::reveal);
          case SPACE -> !onButton && !writing() && done(actions::reveal);
          case BACK_SPACE -> !writing() && done(actions::less);
          case DELETE -> !writing() && done(actions::reset);
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  /// Acts on a character that was typed, and consumes it where it did.
  void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isMetaDown() || event.getCharacter().isEmpty()) {
      return;
    }
    char key = event.getCharacter().charAt(0);
    boolean free = !actions.isTyped();
    boolean used =
        switch (key) {
          case 'r', 'R' -> (free || actions.isNumber()) && done(actions::reset);
          case '+', '=' -> free && done(actions::more);
          case '-', '\u2212' -> free && done(actions::less);
          case ' ' -> !writing();
          default -> free && digit(key) >= 0 && done(() -> actions.choose(digit(key)));
        };
    if (used) {
      event.consume();
    }
  }

  private boolean writing() {
    return actions.isTyped() && !field.getText().isEmpty();
  }

  private static int digit(char key) {
    return Math.max(DIGITS.indexOf(key), FRENCH_ROW.indexOf(key));
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }
}
