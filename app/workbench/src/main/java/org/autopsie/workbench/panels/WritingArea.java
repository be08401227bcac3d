package org.autopsie.workbench.panels;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.autopsie.workbench.panel.Study;

/// Where a person writes in a document. What she types is told at once; what changes elsewhere is
/// shown without moving the caret. Letters are undone one run at a time; once there is none left,
/// the change before them is.
final class WritingArea {
  private static final int ROWS = 14;

  private final TextArea area = Areas.of("exhibit-text", "", ROWS);
  private final Study<?> study;
  private boolean showing;

  WritingArea(Study<?> study, Consumer<String> typed) {
    this.study = study;
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::undone);
    area.textProperty()
        .addListener((seen, before, now) -> {
          if (!showing) {
            typed.accept(now);
          }
        });
  }

  TextArea node() {
    return area;
  }

  /// Shows this text; the caret stays at its place in it.
  void show(String text, String name) {
    area.setAccessibleText(name);
    if (text.equals(area.getText())) {
      return;
    }
    int caret = Math.min(area.getCaretPosition(), text.length());
    showing = true;
    area.setText(text);
    showing = false;
    area.positionCaret(caret);
  }

  void focus() {
    area.requestFocus();
  }

  private void undone(KeyEvent key) {
    if (!key.isShortcutDown()) {
      return;
    }
    boolean z = key.getCode() == KeyCode.Z;
    boolean redo = key.getCode() == KeyCode.Y || (z && key.isShiftDown());
    if (redo && !area.isRedoable()) {
      study.redo();
      key.consume();
    } else if (!redo && z && !area.isUndoable()) {
      study.undo();
      key.consume();
    }
  }
}
