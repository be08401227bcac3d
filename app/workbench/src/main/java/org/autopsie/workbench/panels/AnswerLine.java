package org.autopsie.workbench.panels;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A line with an arrow head from a position to the one that it answers.
final class AnswerLine extends Path {
  private static final double HEAD = 6;

  private final PositionMark from;
  private final PositionMark to;

  AnswerLine(PositionMark from, PositionMark to) {
    this.from = from;
    this.to = to;
    setManaged(false);
    setMouseTransparent(true);
    getStyleClass().add("answer-line");
  }

  /// Makes it stand out where it begins or ends at that mark.
  void choose(PositionMark mark) {
    getStyleClass().remove("chosen");
    if (from.equals(mark) || to.equals(mark)) {
      getStyleClass().add("chosen");
    }
  }

  /// Draws it between where the two stand now.
  void follow() {
    var start = edge(from.getBoundsInParent(), centre(to));
    var end = edge(to.getBoundsInParent(), centre(from));
    var along = start.subtract(end).normalize();
    var across = new Point2D(-along.getY(), along.getX());
    var neck = end.add(along.multiply(HEAD));
    var one = neck.add(across.multiply(HEAD / 2));
    var other = neck.subtract(across.multiply(HEAD / 2));
    getElements()
        .setAll(
            new MoveTo(start.getX(), start.getY()),
            new LineTo(end.getX(), end.getY()),
            new MoveTo(one.getX(), one.getY()),
            new LineTo(end.getX(), end.getY()),
            new LineTo(other.getX(), other.getY()));
  }

  private static Point2D centre(PositionMark mark) {
    var box = mark.getBoundsInParent();
    return new Point2D(box.getCenterX(), box.getCenterY());
  }

  /// Where the way from the middle of a box to a point leaves the box.
  private static Point2D edge(Bounds box, Point2D to) {
    var middle = new Point2D(box.getCenterX(), box.getCenterY());
    var way = to.subtract(middle);
    double wide = Math.abs(way.getX()) / Math.max(1, box.getWidth() / 2);
    double high = Math.abs(way.getY()) / Math.max(1, box.getHeight() / 2);
    double most = Math.max(wide, high);
    return most == 0 ? middle : middle.add(way.multiply(1 / most));
  }
}
