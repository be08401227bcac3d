package org.autopsie.workbench.begin;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Parts beside one another where there is room, else below one another.
final class Columns {
  private static final double GAP = 28;

  private Columns() {}

  /// As many a row as there are shares.
  ///
  /// @param least the width from which they stand beside one another, in pixels
  /// @param shares of the width, one after the other, which sum to 1
  static FlowPane of(double least, List<Double> shares, List<? extends Region> parts) {
    var pane = new FlowPane(GAP, 16);
    pane.getChildren().setAll(parts);
    pane.setMinWidth(0);
    pane.setRowValignment(VPos.TOP);
    var width = pane.widthProperty();
    for (int i = 0; i < parts.size(); i++) {
      var free = width.subtract(GAP * (shares.size() - 1) + 1);
      var share = free.multiply(shares.get(i % shares.size()));
      parts
          .get(i)
          .prefWidthProperty()
          .bind(Bindings.when(width.greaterThan(least)).then(share).otherwise(width));
    }
    return pane;
  }
}
