package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;
import org.autopsie.workbench.chart.Svg.Tag;

/// The outlines of drawn shapes.
final class SvgShapes {
  private SvgShapes() {}

  /// The element of a shape, without its colours; empty where SVG has none like it.
  static Optional<Tag> of(Shape shape) {
    return switch (shape) {
      case Line line ->
          Optional.of(
              new Tag("line")
                  .with("x1", line.getStartX())
                  .with("y1", line.getStartY())
                  .with("x2", line.getEndX())
                  .with("y2", line.getEndY()));
      case Rectangle box -> Optional.of(box(box));
      case Circle circle ->
          Optional.of(
              new Tag("circle")
                  .with("cx", circle.getCenterX())
                  .with("cy", circle.getCenterY())
                  .with("r", circle.getRadius()));
      case Ellipse oval ->
          Optional.of(
              new Tag("ellipse")
                  .with("cx", oval.getCenterX())
                  .with("cy", oval.getCenterY())
                  .with("rx", oval.getRadiusX())
                  .with("ry", oval.getRadiusY()));
      case Polygon polygon -> Optional.of(points("polygon", polygon.getPoints()));
      case Polyline polyline -> Optional.of(points("polyline", polyline.getPoints()));
      case Path path -> Optional.of(path(path));
      case SVGPath path -> Optional.of(new Tag("path").with("d", path.getContent()));
      default -> Optional.empty();
    };
  }

  private static Tag box(Rectangle box) {
    var tag =
        new Tag("rect")
            .with("x", box.getX())
            .with("y", box.getY())
            .with("width", box.getWidth())
            .with("height", box.getHeight());
    return box.getArcWidth() > 0 ? tag.with("rx", box.getArcWidth() / 2) : tag;
  }

  private static Tag points(String name, List<Double> points) {
    var pairs =
        IntStream.range(0, points.size() / 2)
            .mapToObj(i -> Svg.number(points.get(2 * i)) + "," + Svg.number(points.get(2 * i + 1)))
            .collect(Collectors.joining(" "));
    return new Tag(name).with("points", pairs);
  }

  private static Tag path(Path path) {
    var steps = path.getElements().stream().map(SvgShapes::step).collect(Collectors.joining(" "));
    return new Tag("path").with("d", steps).with("fill-rule", rule(path));
  }

  private static String rule(Path path) {
    return switch (path.getFillRule()) {
      case EVEN_ODD -> "evenodd";
      case NON_ZERO -> "nonzero";
    };
  }

  private static String step(PathElement element) {
    return switch (element) {
      case MoveTo to -> step("M", to, to.getX(), to.getY());
      case LineTo to -> step("L", to, to.getX(), to.getY());
      case HLineTo to -> step("H", to, to.getX());
      case VLineTo to -> step("V", to, to.getY());
      case QuadCurveTo to ->
          step("Q", to, to.getControlX(), to.getControlY(), to.getX(), to.getY());
      case CubicCurveTo to ->
          step(
              "C",
              to,
              to.getControlX1(),
              to.getControlY1(),
              to.getControlX2(),
              to.getControlY2(),
              to.getX(),
              to.getY());
      case ArcTo to ->
          step(
              "A",
              to,
              to.getRadiusX(),
              to.getRadiusY(),
              to.getXAxisRotation(),
              to.isLargeArcFlag() ? 1 : 0,
              to.isSweepFlag() ? 1 : 0,
              to.getX(),
              to.getY());
      case ClosePath close -> "Z";
      default -> throw new IllegalArgumentException("a path step unknown: " + element);
    };
  }

  private static String step(String letter, PathElement element, double... numbers) {
    var written = DoubleStream.of(numbers).mapToObj(Svg::number).collect(Collectors.joining(" "));
    return (element.isAbsolute() ? letter : letter.toLowerCase(Locale.ROOT)) + written;
  }
}
