package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import org.autopsie.workbench.chart.GroupCurvesData.Line;
import org.autopsie.workbench.chart.GroupCurvesData.Point;

/// Curves of groups, each with a dash, a shape and its name; intervals as whiskers, those of
/// neighbouring groups a little aside, so that none hides another. JavaFX thread only.
public final class GroupCurves extends Plot implements Charted {
  private static final double HEAD = 2;
  private static final double FOOT = 3.6;
  private static final double ASIDE = 0.22;

  private final GroupCurvesData data;
  private final Locale locale;

  /// A chart of these data; it takes the room that it is given.
  ///
  /// @param locale the language of the axes’ numbers
  public GroupCurves(GroupCurvesData data, Locale locale) {
    super("group-curves", 24, 22);
    this.data = data;
    this.locale = locale;
  }

  @Override
  public List<String> axes() {
    return List.of(data.across(), data.down());
  }

  private double left() {
    return em(4);
  }

  private double right() {
    return getWidth() - Math.clamp(getWidth() * 0.26, em(9), em(16));
  }

  private double foot() {
    return getHeight() - em(FOOT);
  }

  private Stream<Point> points() {
    return data.lines().stream().flatMap(line -> line.points().stream());
  }

  @Override
  void draw() {
    var x = Scale.over(points().mapToDouble(Point::x), left() + em(0.6), right() - em(0.6));
    var numbers =
        points().flatMapToDouble(one -> DoubleStream.of(0, one.y(), one.low(), one.high()));
    var y = Scale.over(numbers, foot(), em(HEAD));
    axes(x, y);
    if (!data.even().isEmpty()) {
      even(x, y);
    }
    for (int i = 0; i < data.lines().size(); i++) {
      draw(data.lines().get(i), x, y, em(ASIDE) * (i - (data.lines().size() - 1) / 2.0));
    }
    names();
  }

  private void axes(Scale x, Scale y) {
    new Axes(this, left(), right(), foot(), locale).draw(x, y);
    middle(words(data.down(), "chart-axis", getWidth(), Pos.CENTER_LEFT), 0, em(0.8));
    double wide = right() - left() + em(6);
    var across = words(data.across(), "chart-axis", wide, Pos.CENTER);
    middle(across, Math.max(0, left() - em(3)), getHeight() - em(0.9));
  }

  /// From the lower left corner to the upper right one.
  private void even(Scale x, Scale y) {
    line(x.at(x.low()), y.at(y.low()), x.at(x.high()), y.at(y.high()), "chart-neutral", 1)
        .getStrokeDashArray()
        .setAll(2.0, 5.0);
  }

  private void draw(Line line, Scale x, Scale y, double aside) {
    boolean whiskers = line.points().stream().anyMatch(one -> Double.isFinite(one.low()));
    double shift = whiskers ? aside : 0;
    var curve = new Polyline();
    for (var point : line.points()) {
      if (Double.isFinite(point.x()) && Double.isFinite(point.y())) {
        curve.getPoints().addAll(x.at(point.x()) + shift, y.at(point.y()));
      }
    }
    curve.setFill(null);
    curve.setStrokeWidth(2.2);
    curve.setStrokeLineCap(StrokeLineCap.BUTT);
    curve.getStrokeDashArray().setAll(line.mark().dash());
    add(curve, line.mark().stroke());
    line.points().forEach(point -> draw(point, line.mark(), x.at(point.x()) + shift, y));
  }

  private void draw(Point point, GroupMark mark, double x, Scale y) {
    if (!Double.isFinite(x) || !Double.isFinite(point.y())) {
      return;
    }
    if (Double.isFinite(point.low()) && Double.isFinite(point.high())) {
      line(x, y.at(point.low()), x, y.at(point.high()), mark.stroke(), 1.5);
    }
    add(mark.shape(x, y.at(point.y()), em(0.32)), mark.fill());
  }

  /// The names at the right, each behind its shape and a piece of its line, and what the even line
  /// means.
  private void names() {
    double top = em(HEAD);
    double start = right() + em(1);
    for (var line : data.lines()) {
      top = name(line, start, top);
    }
    if (!data.even().isEmpty()) {
      var words = words("· · · " + data.even(), "chart-axis", getWidth() - start, Pos.TOP_LEFT);
      words.relocate(start, top + em(0.4));
    }
  }

  private double name(Line line, double start, double top) {
    var words = words(line.label(), "chart-label", getWidth() - start - em(3.2), Pos.TOP_LEFT);
    words.relocate(start + em(3.2), top);
    double y = top + em(0.65);
    var piece = line(start, y, start + em(2.6), y, line.mark().stroke(), 2.2);
    piece.setStrokeLineCap(StrokeLineCap.BUTT);
    piece.getStrokeDashArray().setAll(line.mark().dash());
    add(line.mark().shape(start + em(1.3), y, em(0.36)), line.mark().fill());
    return top + Math.max(words.getHeight(), em(1.4)) + em(0.5);
  }
}
