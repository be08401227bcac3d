package org.autopsie.workbench.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What a pane scrolls. A pane that is filled asks its content how high it must be without saying
/// how wide it is, and words that break are higher than that: asked so, this answers for the width
/// that it has, so that what lies below the edge can be scrolled to.
final class Scrolled extends StackPane {
  Scrolled(Node content) {
    super(content);
    widthProperty().subscribe((before, now) -> requestLayout());
  }

  @Override
  protected double computeMinHeight(double width) {
    return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
  }
}
