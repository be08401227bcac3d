package org.autopsie.workbench.panel;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// The words in the box of an editable list, whole, below it, where the box is too narrow for them.
/// JavaFX thread only.
final class WholeValue {
  /// The caret stands after the words.
  private static final double CARET = 2;

  private WholeValue() {}

  /// The label below the list of that id.
  static Label of(String id, ComboBox<?> box) {
    var label = Text.of("", "caption");
    label.setId(id + "-whole");
    show(label, box.getEditor());
    box.getEditor().textProperty().subscribe(words -> show(label, box.getEditor()));
    box.getEditor().widthProperty().subscribe(width -> show(label, box.getEditor()));
    box.getEditor().fontProperty().subscribe(font -> show(label, box.getEditor()));
    box.getEditor().insetsProperty().subscribe(insets -> show(label, box.getEditor()));
    return label;
  }

  private static void show(Label label, TextField box) {
    double sides = box.getInsets().getLeft() + box.getInsets().getRight() + CARET;
    boolean cut = box.getWidth() > 0 && width(box) > box.getWidth() - sides;
    label.setText(cut ? box.getText() : "");
    label.setVisible(cut);
    label.setManaged(cut);
  }

  private static double width(TextField box) {
    var words = new javafx.scene.text.Text(box.getText());
    words.setFont(box.getFont());
    return words.getLayoutBounds().getWidth();
  }
}
