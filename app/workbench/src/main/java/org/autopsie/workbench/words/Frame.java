package org.autopsie.workbench.words;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Beside;
import org.autopsie.workbench.panel.Text;

/// What these panels have in common: what they are about and how the work goes on top, then the
/// result with what it is made of and its settings beside. JavaFX thread only.
final class Frame {
  private Frame() {}

  /// A panel of these parts.
  ///
  /// @param what a sentence on what the panel shows
  /// @param state takes no room while it is empty
  static VBox of(String id, String what, VBox state, VBox about, VBox result, VBox form) {
    form.getStyleClass().add("examine-side");
    about.getStyleClass().add("examine-side");
    state.managedProperty().bind(Bindings.isNotEmpty(state.getChildren()));
    var panel = new VBox(12, Text.of(what, "ink-2"), state, new Beside(about, result, form));
    panel.getStyleClass().add("panel");
    panel.setId(id);
    return panel;
  }
}
