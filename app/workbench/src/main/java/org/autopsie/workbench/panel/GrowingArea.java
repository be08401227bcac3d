package org.autopsie.workbench.panel;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// A box for longer texts that is as high as its words, so that nothing is hidden; Tab leaves it.
public final class GrowingArea extends TextArea {
  private static final double EDGES = 2.6;
  private static final double ROOM = 1.7;

  /// An area with these words in it.
  public GrowingArea(String words) {
    super(words);
    setWrapText(true);
    textProperty().subscribe((before, now) -> requestLayout());
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  private void leave(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      requestFocusTraversal(
          key.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
      key.consume();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double letter = getFont().getSize();
    double room = width < 0 ? prefWidth(-1) : width;
    double line = measured("x", 0).getHeight();
    var words = (getText().isEmpty() ? getPromptText() : getText()) + " ";
    double rows = Math.rint(measured(words, room - EDGES * letter).getHeight() / line);
    return rows * (Math.ceil(line) + 1) + ROOM * letter;
  }

  private Bounds measured(String words, double width) {
    var text = new Text(words);
    text.setFont(getFont());
    text.setWrappingWidth(Math.max(0, width));
    return text.getLayoutBounds();
  }
}
