package org.autopsie.workbench.shell;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import org.autopsie.casefile.CaseFile;

/// The small drawing on a case's card: lines that cross for a ranking of texts, a curve for rows.
/// It shows a kind of case, not its figures.
final class CasePicture extends Region {
  private static final double WIDTH = 280;
  private static final double HEIGHT = 154;

  CasePicture(CaseFile caseFile) {
    getStyleClass().add("picture");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    boolean texts = caseFile.exhibits().stream().anyMatch(one -> one.kind().equals("text"));
    getChildren().setAll(texts ? slopes() : curve());
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
