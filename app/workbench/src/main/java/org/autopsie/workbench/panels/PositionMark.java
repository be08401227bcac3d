package org.autopsie.workbench.panels;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.autopsie.casefile.Position;

/// The mark of one position: its sign over its word. Only the chosen one is reached by Tab.
final class PositionMark extends Button {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final int row;
  private final int column;

  /// @param row the place of its actor, from 0
  /// @param column the place of its date, from 0
  PositionMark(Position position, Said said, int row, int column) {
    this.row = row;
    this.column = column;
    var stance = Stance.of(position.stance());
    var sign = new Label(stance.sign());
    sign.getStyleClass().addAll("sign", stance.style());
    setText(stance.word(said.context().locale()));
    setGraphic(sign);
    setContentDisplay(ContentDisplay.TOP);
    setId("position-" + position.id());
    getStyleClass().add("position-mark");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(said.spoken(position));
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  void choose(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
    setFocusTraversable(chosen);
  }
}
