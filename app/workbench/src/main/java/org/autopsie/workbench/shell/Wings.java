package org.autopsie.workbench.shell;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Two parts on one line: the right one has the room that it wants, the left one what is left.
/// Where that is less than the left one needs, the right one goes below it.
final class Wings extends Region {
  private static final double GAP = 16;

  private final Region left;
  private final FlowPane right;

  /// @param left whose width is at least its own `minWidth`
  /// @param right what may stand below
  Wings(Region left, FlowPane right) {
    this.left = left;
    this.right = right;
    getChildren().setAll(left, right);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean fits(double width) {
    return left.minWidth(-1) + GAP + oneLine() <= width;
  }

  /// How wide the right part is where nothing of it wraps.
  private double oneLine() {
    var parts = right.getChildren().stream().filter(Node::isManaged).toList();
    double gaps = right.getHgap() * Math.max(0, parts.size() - 1);
    return Math.ceil(parts.stream().mapToDouble(one -> Math.ceil(one.prefWidth(-1))).sum() + gaps)
        + 1;
  }

  private double inside(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private double around() {
    return snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = inside(width < 0 ? getWidth() : width);
    if (fits(room)) {
      double beside = room - GAP - oneLine();
      return around() + Math.max(left.prefHeight(beside), right.prefHeight(oneLine()));
    }
    return around() + left.prefHeight(room) + right.prefHeight(room);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double room = inside(getWidth());
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double high = getHeight() - around();
    if (fits(room)) {
      double wide = oneLine();
      double beside = room - GAP - wide;
      layoutInArea(left, x, y, beside, high, 0, HPos.LEFT, VPos.CENTER);
      layoutInArea(right, x + beside + GAP, y, wide, high, 0, HPos.RIGHT, VPos.CENTER);
    } else {
      double above = left.prefHeight(room);
      layoutInArea(left, x, y, room, above, 0, HPos.LEFT, VPos.CENTER);
      layoutInArea(right, x, y + above, room, high - above, 0, HPos.RIGHT, VPos.CENTER);
    }
  }
}
