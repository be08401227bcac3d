package org.autopsie.workbench.begin;

import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Room for a few lines, which Tab leaves.
final class Lines extends TextArea {
  private static final int ROWS = 2;

  /// @param words what is written in it
  Lines(String id, StringProperty words) {
    setId(id);
    textProperty().bindBidirectional(words);
    setWrapText(true);
    setPrefRowCount(ROWS);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  private void leave(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      key.consume();
    }
  }
}
