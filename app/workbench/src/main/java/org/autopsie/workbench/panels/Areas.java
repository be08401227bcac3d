package org.autopsie.workbench.panels;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Text;

/// Places to write several lines in. They wrap, and the Tab key leaves them, so that the keyboard
/// is never caught.
final class Areas {
  private Areas() {}

  /// A place of that many lines.
  static TextArea of(String id, String name, int rows) {
    var area = new TextArea();
    area.setId(id);
    area.setAccessibleText(name);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.addEventFilter(KeyEvent.KEY_PRESSED, key -> leave(area, key));
    return area;
  }

  /// A place under its label.
  static VBox labelled(String label, TextArea area) {
    Label name = Text.of(label, "field-label");
    name.setLabelFor(area);
    return new VBox(4, name, area);
  }

  private static void leave(TextArea area, KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
      area.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      key.consume();
    }
  }
}
