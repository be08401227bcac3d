package org.autopsie.workbench.panels;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.autopsie.workbench.panel.Text;

/// How a step ended: a coloured sign and the word beside it, in ink.
final class Signs {
  private Signs() {}

  /// @param style the status's written name: found, not-found, observed, not-tried; of another name
  ///   the sign keeps the colour of the words
  static Label of(String words, String sign, String style) {
    var mark = new Label(sign);
    mark.getStyleClass().addAll("sign", style);
    mark.setMinWidth(Label.USE_PREF_SIZE);
    var label = Text.of(words, "semibold");
    label.setGraphic(mark);
    label.setContentDisplay(ContentDisplay.LEFT);
    label.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    label.setGraphicTextGap(6);
    return label;
  }
}
