package org.autopsie.workbench.panels;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.autopsie.workbench.panel.Text;

/// Names at the left and what is said of each at the right; what is empty is left out. JavaFX
/// thread only.
final class Facts extends GridPane {
  private static final double NAMES = 24;

  Facts() {
    getStyleClass().add("facts");
    var names = new ColumnConstraints();
    names.setPercentWidth(NAMES);
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setPercentWidth(100 - NAMES);
    getColumnConstraints().setAll(names, values);
  }

  /// Adds words, unless there are none.
  Facts say(String name, String words) {
    return words.isBlank() ? this : show(name, Text.of(words));
  }

  /// Adds several lines, unless there are none.
  Facts list(String name, List<String> lines) {
    return say(name, String.join("\n", lines));
  }

  /// Adds something else than words.
  Facts show(String name, Node value) {
    var label = Text.of(name, "caption");
    GridPane.setValignment(label, VPos.TOP);
    GridPane.setValignment(value, VPos.TOP);
    addRow(getRowCount(), label, value);
    if (value instanceof Label) {
      GridPane.setFillWidth(value, true);
    }
    return this;
  }
}
