package org.autopsie.workbench.panel;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// What is chosen in a list, in as many lines as it takes; the list is as high as that. JavaFX
/// thread only.
final class WrappedCell<T> extends ListCell<T> {
  private final ComboBox<T> box;

  WrappedCell(ComboBox<T> box) {
    this.box = box;
    setWrapText(true);
    widthProperty().subscribe(width -> fit());
    fontProperty().subscribe(font -> fit());
    textProperty().subscribe(text -> fit());
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    setText(item == null || empty ? "" : item.toString());
  }

  private void fit() {
    double width = getWidth();
    box.setPrefHeight(width > 0 ? Math.ceil(prefHeight(width)) + 2 : Region.USE_COMPUTED_SIZE);
  }
}
