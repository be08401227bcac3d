package org.autopsie.workbench.examine;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A result with its settings beside it; where their least widths do not fit, below it.
final class Beside extends Pane {
  private static final double GAP = 20;

  private final Region result;
  private final Region settings;

  Beside(Region result, Region settings) {
    this.result = result;
    this.settings = settings;
    getChildren().setAll(result, settings);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean fits(double width) {
    return result.minWidth(-1) + GAP + side() <= width;
  }

  private double side() {
    return settings.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(result.minWidth(-1), settings.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return result.prefWidth(-1) + GAP + side();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    return fits(room)
        ? Math.max(result.prefHeight(room - GAP - side()), settings.prefHeight(side()))
        : result.prefHeight(room) + GAP + settings.prefHeight(room);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (fits(width)) {
      double room = width - GAP - side();
      result.resizeRelocate(0, 0, room, result.prefHeight(room));
      settings.resizeRelocate(room + GAP, 0, side(), settings.prefHeight(side()));
    } else {
      double high = result.prefHeight(width);
      result.resizeRelocate(0, 0, width, high);
      settings.resizeRelocate(0, high + GAP, width, settings.prefHeight(width));
    }
  }
}
