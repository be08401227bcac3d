package org.autopsie.workbench.chart;

import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/// How a measurement ended, as a marker's form and colour; its word stands beside it.
public enum Mark {
  /// A control or a reproduction that came out as it should: a disc.
  FOUND("●"),
  /// One that did not: a cross.
  NOT_FOUND("✕"),
  /// An observation: a diamond.
  OBSERVED("◆"),
  /// Nothing was measured: a ring.
  NOT_TRIED("○");

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  /// The marker as a character.
  public String sign() {
    return sign;
  }

  /// The name of its style.
  String style() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  List<Shape> shapes(double x, double y, double r) {
    return switch (this) {
      case FOUND -> List.of(styled(new Circle(x, y, r), "chart-mark"));
      case NOT_TRIED -> List.of(styled(new Circle(x, y, r), "chart-ring"));
      case OBSERVED -> {
        double d = r * 1.25;
        yield List.of(styled(new Polygon(x, y - d, x + d, y, x, y + d, x - d, y), "chart-mark"));
      }
      case NOT_FOUND ->
          List.of(
              styled(new Line(x - r, y - r, x + r, y + r), "chart-cross"),
              styled(new Line(x - r, y + r, x + r, y - r), "chart-cross"));
    };
  }

  private Shape styled(Shape shape, String form) {
    shape.getStyleClass().addAll(form, style());
    return shape;
  }
}
