package org.autopsie.workbench.panel;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes beside one another in columns of one width; below one another where their least widths do
/// not fit.
public final class SideBySide extends Pane {
  private static final double GAP = 12;

  /// The nodes, in reading order.
  public SideBySide(List<? extends Node> nodes) {
    getChildren().setAll(nodes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double widest() {
    return getManagedChildren().stream().mapToDouble(one -> one.minWidth(-1)).max().orElse(0);
  }

  private boolean fits(double width) {
    int columns = getManagedChildren().size();
    return columns * widest() + (columns - 1) * GAP <= width;
  }

  private double column(double width) {
    int columns = getManagedChildren().size();
    return fits(width) ? (width - (columns - 1) * GAP) / Math.max(1, columns) : width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return widest();
  }

  @Override
  protected double computePrefWidth(double height) {
    int columns = getManagedChildren().size();
    return columns * widest() + (columns - 1) * GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    double column = column(room);
    var heights = getManagedChildren().stream().mapToDouble(one -> one.prefHeight(column));
    return fits(room)
        ? heights.max().orElse(0)
        : heights.sum() + GAP * Math.max(0, getManagedChildren().size() - 1);
  }

  @Override
  protected void layoutChildren() {
    double column = column(getWidth());
    boolean beside = fits(getWidth());
    double x = 0;
    double y = 0;
    for (var child : getManagedChildren()) {
      double height = beside ? getHeight() : child.prefHeight(column);
      child.resizeRelocate(x, y, column, height);
      x += beside ? column + GAP : 0;
      y += beside ? 0 : height + GAP;
    }
  }
}
