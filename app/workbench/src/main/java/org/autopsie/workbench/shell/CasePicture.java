package org.autopsie.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.autopsie.casefile.CaseFile;

/// The small drawing on a case's card: lines that cross for a ranking of texts, a curve for rows or
/// several kinds, a tall picture and what is shown of it where a model crops, rings of which some
/// are full where people are counted. It shows a kind of case, not its figures.
final class CasePicture extends Region {
  private static final double WIDTH = 280;
  private static final double HEIGHT = 154;
  private static final int ROW = 9;
  private static final int MARKED = 5;

  CasePicture(CaseFile caseFile) {
    getStyleClass().add("picture");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    var kinds = caseFile.exhibits().stream().map(one -> one.kind()).distinct().toList();
    boolean texts = kinds.equals(List.of("text"));
    boolean crops = caseFile.models().stream().anyMatch(one -> one.crop().isPresent());
    boolean counts = kinds.isEmpty() && !caseFile.data().isEmpty();
    getChildren().setAll(crops ? crop() : texts ? slopes() : counts ? people() : curve());
    setAccessibleText("");
  }

  private static List<Shape> slopes() {
    return List.of(
        line(38, 31, "mute", 3),
        line(65, 74, "mute", 3),
        line(118, 110, "mute", 3),
        line(52, 124, "strong", 6));
  }

  private static Line line(double from, double to, String style, double width) {
    var line = new Line(44, from, WIDTH - 44, to);
    line.getStyleClass().add(style);
    line.setStrokeWidth(width);
    return line;
  }

  /// The whole at the left, its part at the right; a ring where the score is highest.
  private static List<Shape> crop() {
    return List.of(
        box(74, 14, 46, 126, "mute", 3),
        box(70, 88, 54, 32, "strong", 5),
        ring(97, 104, 6),
        line(124, 104, 158, 84),
        box(160, 54, 90, 53, "strong", 5),
        ring(205, 80, 11));
  }

  /// Two groups, one above the other, as many marked in each: the drawing takes no side.
  private static List<Shape> people() {
    var all = new ArrayList<Shape>();
    for (int group = 0; group < 2; group++) {
      for (int i = 0; i < 2 * ROW; i++) {
        double y = 30 + 58 * group + i / ROW * 26;
        all.add(one(40 + i % ROW * 25, y, i < MARKED));
      }
    }
    return all;
  }

  private static Shape one(double x, double y, boolean marked) {
    var one = new Circle(x, y, 8);
    if (!marked) {
      one.setFill(null);
    }
    one.getStyleClass().add(marked ? "counted" : "mute");
    one.setStrokeWidth(3);
    return one;
  }

  private static Shape box(double x, double y, double w, double h, String style, double width) {
    var box = new Rectangle(x, y, w, h);
    box.setFill(null);
    return drawn(box, style, width);
  }

  private static Shape ring(double x, double y, double r) {
    var ring = new Circle(x, y, r);
    ring.setFill(null);
    return drawn(ring, "curve", 3);
  }

  private static Shape line(double x, double y, double toX, double toY) {
    return drawn(new Line(x, y, toX, toY), "mute", 2);
  }

  private static Shape drawn(Shape shape, String style, double width) {
    shape.getStyleClass().add(style);
    shape.setStrokeWidth(width);
    return shape;
  }

  private static List<Shape> curve() {
    var curve = new CubicCurve(30, 120, 110, -20, 150, 220, 250, 40);
    curve.getStyleClass().add("curve");
    curve.setStrokeWidth(5);
    return List.of(curve);
  }

  @Override
  protected void layoutChildren() {
    double shift = (getWidth() - WIDTH) / 2;
    getChildren().forEach(shape -> shape.setLayoutX(shift));
  }
}
