package org.autopsie.workbench.panel;

import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.controlsfx.control.SearchableComboBox;

/// What is chosen in a list, in as many lines as it takes. A list asks its cell for one line only,
/// so the lists made here have the height that their words need. JavaFX thread only.
final class WrappedCell<T> extends ListCell<T> {
  /// The borders of a list, and of one in another.
  private static final double EDGES = 6;

  private static final double LEAST = 2.3;

  private WrappedCell() {
    setWrapText(true);
  }

  /// A list.
  static <T> ComboBox<T> list() {
    var box =
        new ComboBox<T>() {
          @Override
          public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
          }

          @Override
          protected double computePrefHeight(double width) {
            return Math.max(super.computePrefHeight(width), high(this, width));
          }

          @Override
          protected double computeMinHeight(double width) {
            return high(this, width);
          }
        };
    box.setButtonCell(new WrappedCell<>());
    return box;
  }

  /// A list with a field to search in it.
  static <T> ComboBox<T> searchable() {
    var box =
        new SearchableComboBox<T>() {
          @Override
          public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
          }

          @Override
          protected double computePrefHeight(double width) {
            return Math.max(super.computePrefHeight(width), high(this, width));
          }

          @Override
          protected double computeMinHeight(double width) {
            return high(this, width);
          }
        };
    box.setButtonCell(new WrappedCell<>());
    return box;
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    setText(item == null || empty ? "" : item.toString());
  }

  private static double high(ComboBox<?> box, double given) {
    double width = given > 0 ? given : box.getWidth();
    var cell = box.getButtonCell();
    double least = LEAST * cell.getFont().getSize();
    if (width <= 0 || box.getValue() == null) {
      return least;
    }
    var words = new Text(box.getValue().toString());
    words.setFont(cell.getFont());
    double em = cell.getFont().getSize();
    double arrow = box.lookup(".arrow-button") instanceof Region one ? one.prefWidth(-1) : 2 * em;
    double sides = cell.getInsets().getLeft() + cell.getInsets().getRight() + arrow;
    if (words.getLayoutBounds().getWidth() + em / 4 <= width - sides
        && words.getText().indexOf('\n') < 0) {
      return least;
    }
    // Rather a line too many than words cut short: where a line breaks differs by a letter or two.
    sides += EDGES + Math.min(2.5 * em, (width - sides) / 5);
    double around = cell.getInsets().getTop() + cell.getInsets().getBottom() + EDGES;
    words.setWrappingWidth(Math.max(em, width - sides));
    return Math.max(least, Math.ceil(words.getLayoutBounds().getHeight() + around));
  }
}
