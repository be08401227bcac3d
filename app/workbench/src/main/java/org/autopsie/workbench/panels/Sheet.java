package org.autopsie.workbench.panels;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Text;

/// The few shapes that the written panels are made of.
final class Sheet {
  private Sheet() {}

  /// A panel of its own.
  static VBox panel(Node... nodes) {
    var panel = new VBox(nodes);
    panel.getStyleClass().add("panel");
    return panel;
  }

  /// A heading over a part.
  static Node heading(String words) {
    return Text.of(words, "section-title", "spaced");
  }

  /// Names at the left, what they stand for at the right; rows without words are left out.
  static GridPane facts() {
    var grid = new GridPane(18, 8);
    grid.getStyleClass().add("facts");
    var first = new ColumnConstraints();
    first.setPercentWidth(24);
    var second = new ColumnConstraints();
    second.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(first, second);
    grid.setMinHeight(Region.USE_PREF_SIZE);
    return grid;
  }

  /// One row of facts.
  static void fact(GridPane grid, String name, String words) {
    if (!words.isBlank()) {
      fact(grid, name, Text.of(words));
    }
  }

  /// One row of facts.
  static void fact(GridPane grid, String name, Node what) {
    var label = Text.of(name, "ink-3");
    GridPane.setValignment(label, VPos.TOP);
    grid.addRow(grid.getRowCount(), label, what);
  }

  /// One element of a list, framed, while it is edited.
  static VBox card(List<? extends Node> nodes) {
    var card = new VBox(10);
    card.getChildren().setAll(nodes);
    card.getStyleClass().add("edit-card");
    return card;
  }

  /// Nodes in a row, the first as wide as there is room.
  static HBox row(Node first, Node... others) {
    if (first instanceof Region wide) {
      wide.setMaxWidth(Double.MAX_VALUE);
    }
    var row = new HBox(12, first);
    row.getChildren().addAll(others);
    row.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    HBox.setHgrow(first, Priority.ALWAYS);
    return row;
  }

  /// A thin line between two elements.
  static Node hairline() {
    var line = new Region();
    line.getStyleClass().add("hairline");
    return line;
  }
}
