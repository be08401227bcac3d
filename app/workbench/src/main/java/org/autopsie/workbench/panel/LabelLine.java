package org.autopsie.workbench.panel;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A label at the left and words aside at the right end of its line; where there is no room for
/// both, the words stand below the label. JavaFX thread only.
final class LabelLine extends Region {
  private static final double GAP = 8;

  private final Node name;
  private final Node aside;

  LabelLine(Node name, Node aside) {
    this.name = name;
    this.aside = aside;
    getChildren().setAll(name, aside);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean fits(double width) {
    return width < 0 || name.prefWidth(-1) + GAP + aside.prefWidth(-1) <= width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(-1) + GAP + aside.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return fits(width)
        ? Math.max(name.prefHeight(-1), aside.prefHeight(-1))
        : name.prefHeight(width) + aside(width);
  }

  private double aside(double width) {
    return aside.prefWidth(-1) > 0 ? aside.prefHeight(width) : 0;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double end = aside.prefWidth(-1);
    if (fits(width)) {
      double high = name.prefHeight(-1);
      double low = aside.prefHeight(-1);
      name.resizeRelocate(0, getHeight() - high, name.prefWidth(-1), high);
      aside.resizeRelocate(width - end, getHeight() - low, end, low);
    } else {
      double high = name.prefHeight(width);
      name.resizeRelocate(0, 0, width, high);
      aside.resizeRelocate(0, high, width, aside(width));
    }
  }
}
