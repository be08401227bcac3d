package org.autopsie.workbench.chart;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import org.autopsie.workbench.chart.Svg.Tag;

/// Backgrounds and borders, as the style sheet made them.
final class SvgRegions {
  private final Svg svg;

  private record Box(double x, double y, double width, double height) {}

  SvgRegions(Svg svg) {
    this.svg = svg;
  }

  void draw(Region region) {
    var background = region.getBackground();
    if (background != null) {
      background.getFills().forEach(fill -> fill(fill, region));
    }
    var border = region.getBorder();
    if (border != null) {
      border.getStrokes().forEach(stroke -> stroke(stroke, region));
    }
  }

  private void fill(BackgroundFill fill, Region region) {
    var box = box(region, fill.getInsets(), 0);
    if (SvgInk.isClear(fill.getFill()) || box.width() <= 0 || box.height() <= 0) {
      return;
    }
    svg.empty(SvgInk.fill(outline(box, fill.getRadii()), fill.getFill()));
  }

  private void stroke(BorderStroke stroke, Region region) {
    var widths = stroke.getWidths();
    if (stroke.isStrokeUniform() && widths.getTop() == widths.getLeft()) {
      if (isDrawn(stroke.getTopStroke(), stroke.getTopStyle(), widths.getTop())) {
        var box = box(region, stroke.getInsets(), widths.getTop() / 2);
        var tag = outline(box, stroke.getRadii()).with("fill", "none");
        var dashes = stroke.getTopStyle().getDashArray();
        svg.empty(SvgInk.stroke(tag, stroke.getTopStroke(), widths.getTop(), dashes));
      }
      return;
    }
    var box = box(region, stroke.getInsets(), 0);
    double right = box.x() + box.width();
    double bottom = box.y() + box.height();
    side(stroke.getTopStroke(), stroke.getTopStyle(), widths.getTop(), box.x(), box.y(), right, 0);
    side(
        stroke.getBottomStroke(),
        stroke.getBottomStyle(),
        widths.getBottom(),
        box.x(),
        bottom - widths.getBottom(),
        right,
        0);
    side(
        stroke.getLeftStroke(),
        stroke.getLeftStyle(),
        widths.getLeft(),
        box.x(),
        box.y(),
        0,
        bottom);
    side(
        stroke.getRightStroke(),
        stroke.getRightStyle(),
        widths.getRight(),
        right - widths.getRight(),
        box.y(),
        0,
        bottom);
  }

  /// One side as a line of that width: to `right` where it lies, to `bottom` where it stands.
  private void side(
      Paint paint,
      BorderStrokeStyle style,
      double width,
      double x,
      double y,
      double right,
      double bottom) {
    if (!isDrawn(paint, style, width)) {
      return;
    }
    boolean lies = right > 0;
    double half = width / 2;
    var tag =
        new Tag("line")
            .with("x1", lies ? x : x + half)
            .with("y1", lies ? y + half : y)
            .with("x2", lies ? right : x + half)
            .with("y2", lies ? y + half : bottom);
    svg.empty(SvgInk.stroke(tag, paint, width, style.getDashArray()));
  }

  private static boolean isDrawn(Paint paint, BorderStrokeStyle style, double width) {
    return !SvgInk.isClear(paint) && !style.equals(BorderStrokeStyle.NONE) && width > 0;
  }

  private static Box box(Region region, Insets insets, double more) {
    double left = insets.getLeft() + more;
    double top = insets.getTop() + more;
    return new Box(
        left,
        top,
        region.getWidth() - left - insets.getRight() - more,
        region.getHeight() - top - insets.getBottom() - more);
  }

  private static Tag outline(Box box, CornerRadii radii) {
    double most = Math.min(box.width(), box.height()) / 2;
    var corners =
        List.of(
            Math.min(most, radii.getTopLeftHorizontalRadius()),
            Math.min(most, radii.getTopRightHorizontalRadius()),
            Math.min(most, radii.getBottomRightHorizontalRadius()),
            Math.min(most, radii.getBottomLeftHorizontalRadius()));
    if (corners.stream().distinct().count() > 1) {
      return new Tag("path").with("d", path(box, corners));
    }
    var tag =
        new Tag("rect")
            .with("x", box.x())
            .with("y", box.y())
            .with("width", box.width())
            .with("height", box.height());
    return corners.getFirst() > 0 ? tag.with("rx", corners.getFirst()) : tag;
  }

  private static String path(Box box, List<Double> corners) {
    var path = new StringBuilder("M").append(at(box.x() + corners.getFirst(), box.y()));
    double right = box.x() + box.width();
    double bottom = box.y() + box.height();
    corner(path, right - corners.get(1), box.y(), corners.get(1), right, box.y() + corners.get(1));
    corner(path, right, bottom - corners.get(2), corners.get(2), right - corners.get(2), bottom);
    corner(
        path, box.x() + corners.get(3), bottom, corners.get(3), box.x(), bottom - corners.get(3));
    double first = corners.getFirst();
    corner(path, box.x(), box.y() + first, first, box.x() + first, box.y());
    return path.append(" Z").toString();
  }

  private static void corner(
      StringBuilder path, double x, double y, double radius, double toX, double toY) {
    var round = Svg.number(radius) + " " + Svg.number(radius) + " 0 0 1 ";
    path.append(" L").append(at(x, y)).append(" A").append(round).append(at(toX, toY));
  }

  private static String at(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
