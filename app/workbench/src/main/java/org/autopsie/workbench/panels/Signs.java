package org.autopsie.workbench.panels;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.autopsie.workbench.panel.Text;

/// How a step ended: a coloured sign and the word beside it, in ink.
final class Signs {
  private Signs() {}

  /// @param style the status's written name: found, not-found, observed, not-tried; of another name
  ///   the sign keeps the colour of the words
  static HBox of(String words, String sign, String style) {
    var mark = new Label(sign);
    mark.getStyleClass().addAll("sign", style);
    mark.setMinWidth(Region.USE_PREF_SIZE);
    var label = Text.of(words, "semibold");
    HBox.setHgrow(label, Priority.ALWAYS);
    return new HBox(6, mark, label);
  }
}
