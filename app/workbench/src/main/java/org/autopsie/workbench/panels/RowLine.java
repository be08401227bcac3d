package org.autopsie.workbench.panels;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/// The line of a row: it takes the focus, and opens and closes its row. JavaFX thread only.
final class RowLine extends GridPane {
  private final String row;
  private final boolean opened;
  private final Consumer<String> choose;

  /// @param spoken the whole row in words
  RowLine(String row, String spoken, boolean opened, Consumer<String> choose) {
    this.row = row;
    this.opened = opened;
    this.choose = choose;
    setId("row-" + row);
    getStyleClass().add("table-line");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setAccessibleText(spoken);
    setOnMouseClicked(clicked -> {
      requestFocus();
      choose.accept(row);
    });
    setOnKeyPressed(this::key);
  }

  /// The id of its row.
  String row() {
    return row;
  }

  private void key(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER, SPACE -> choose.accept(row);
      case UP -> go(-1);
      case DOWN -> go(1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void go(int by) {
    var box = getParent();
    var boxes = box.getParent().getChildrenUnmodifiable();
    int next = boxes.indexOf(box) + by;
    if (next >= 0 && next < boxes.size()) {
      boxes.get(next).lookupAll(".table-line").stream()
          .filter(RowLine.class::isInstance)
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? (Object) opened
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      choose.accept(row);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
