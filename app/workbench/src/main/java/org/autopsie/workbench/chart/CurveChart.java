package org.autopsie.workbench.chart;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.CurveData.Line;
import org.autopsie.workbench.chart.CurveData.Point;
import org.autopsie.workbench.chart.CurveData.Role;

/// A number over another one: curves over their bands, each named at its end, each with a dash of
/// its own; marked places as upright lines with a ring where they meet the first curve. The places
/// where the first main curve was asked can be chosen. JavaFX thread only.
public final class CurveChart extends ChoicePlot implements Charted {
  private static final double FOOT = 3.6;
  private static final double HEAD = 2;

  /// Names of lines stand below the title of the axis.
  private static final double TITLE = 1.5;

  private static final List<List<Double>> DASHES =
      List.of(List.of(), List.of(8.0, 5.0), List.of(2.0, 4.0), List.of(10.0, 4.0, 2.0, 4.0));

  private final CurveData data;
  private final Locale locale;
  private double head;

  /// A chart of these data; it takes the room that it is given.
  ///
  /// @param locale the language of the axes’ numbers
  public CurveChart(CurveData data, Locale locale) {
    super("curve-chart", 20, 18);
    this.data = data;
    this.locale = locale;
  }

  private List<Line> main() {
    return data.lines().stream().filter(line -> line.role() == Role.MAIN).toList();
  }

  private double left() {
    return em(5);
  }

  private double right() {
    double least = em(main().size() > 1 ? 9 : 7);
    return getWidth() - (main().isEmpty() ? em(2) : Math.clamp(getWidth() * 0.2, least, em(13)));
  }

  private double foot() {
    return getHeight() - em(FOOT);
  }

  @Override
  public List<String> axes() {
    return List.of(data.across(), data.down());
  }

  /// The places that can be chosen.
  private List<Double> places() {
    return main().stream().findFirst().map(Line::at).orElse(List.of());
  }

  @Override
  int count() {
    return places().size();
  }

  @Override
  String spoken(int part) {
    var line = main().getFirst();
    return Words.named(
        locale,
        data.across() + " " + written(line.at().get(part)),
        data.down() + " " + written(line.values().get(part)));
  }

  private String written(double number) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(4);
    return format.format(number).replace('-', '−');
  }

  @Override
  OptionalInt next(int from, KeyCode arrow) {
    return OptionalInt.of(arrow == KeyCode.UP || arrow == KeyCode.LEFT ? from - 1 : from + 1);
  }

  @Override
  void draw() {
    title();
    var x = Scale.over(data.acrosses(), left(), right());
    var y = Scale.over(data.numbers(), foot(), head);
    axes(x, y);
    data.lines().stream()
        .filter(line -> line.role() == Role.QUIET)
        .forEach(line -> line(line, x, y, "chart-quiet", 1));
    var main = main();
    main.forEach(line -> band(line, x, y));
    for (int i = 0; i < main.size(); i++) {
      var curve = line(main.get(i), x, y, "chart-curve-" + (i % DASHES.size()), 2.2);
      curve.setStrokeLineCap(StrokeLineCap.BUTT);
      curve.getStrokeDashArray().setAll(DASHES.get(i % DASHES.size()));
    }
    labels(main, y);
    data.points().forEach(point -> point(point, x, y));
    if (chosen().get() >= 0 && chosen().get() < count()) {
      chosen(x, y);
    }
    grounds(x);
  }

  /// The title of the axis that goes up, in as many lines as it takes; the curves begin below it.
  private void title() {
    var title = words(data.down(), "chart-axis", getWidth(), Pos.CENTER_LEFT);
    middle(title, 0, Math.max(em(0.8), title.getHeight() / 2));
    head = Math.max(em(HEAD), title.getHeight() + em(0.8));
  }

  /// The chosen place: an upright line with a ring on the curve.
  private void chosen(Scale x, Scale y) {
    var line = main().getFirst();
    double at = Math.rint(x.at(line.at().get(chosen().get())));
    line(at, head, at, foot(), "chart-zero", 1.5);
    double value = line.values().get(chosen().get());
    if (Double.isFinite(value)) {
      add(new Circle(at, y.at(value), em(0.5)), "heat-ring-outer");
      add(new Circle(at, y.at(value), em(0.5)), "heat-ring");
    }
  }

  /// What a click meets: for each place the strip that is nearer to it than to any other.
  private void grounds(Scale x) {
    var at = places().stream().map(x::at).toList();
    for (int i = 0; i < at.size(); i++) {
      double from = i == 0 ? left() : (at.get(i - 1) + at.get(i)) / 2;
      double to = i == at.size() - 1 ? right() : (at.get(i) + at.get(i + 1)) / 2;
      var strip = add(new Rectangle(from, head, Math.max(1, to - from), foot() - head));
      strip.setFill(Color.TRANSPARENT);
      chooses(strip, i);
    }
  }

  private void axes(Scale x, Scale y) {
    new Axes(this, left(), right(), foot(), locale).draw(x, y);
    double wide = right() - left() + em(6);
    middle(
        words(data.across(), "chart-axis", wide, Pos.CENTER),
        left() - em(3),
        getHeight() - em(0.9));
  }

  private Polyline line(Line line, Scale x, Scale y, String style, double width) {
    var curve = new Polyline();
    for (int i = 0; i < line.at().size(); i++) {
      if (Double.isFinite(line.values().get(i))) {
        curve.getPoints().addAll(x.at(line.at().get(i)), y.at(line.values().get(i)));
      }
    }
    curve.setFill(null);
    add(curve, style).setStrokeWidth(width);
    return curve;
  }

  private void band(Line line, Scale x, Scale y) {
    var known =
        IntStream.range(0, line.at().size())
            .filter(i -> Double.isFinite(line.low().get(i)) && Double.isFinite(line.high().get(i)))
            .boxed()
            .toList();
    if (known.size() < 2) {
      return;
    }
    var band = new Polygon();
    known.forEach(i -> band.getPoints().addAll(x.at(line.at().get(i)), y.at(line.high().get(i))));
    known
        .reversed()
        .forEach(i -> band.getPoints().addAll(x.at(line.at().get(i)), y.at(line.low().get(i))));
    add(band, "chart-noise");
  }

  private void labels(List<Line> main, Scale y) {
    var wanted =
        main.stream()
            .map(line -> line.values().isEmpty() ? 0 : y.at(line.values().getLast()))
            .toList();
    var names =
        main.stream()
            .map(line ->
                words(
                    line.label(),
                    "chart-label",
                    getWidth() - right() - em(0.8) - sample(main),
                    Pos.CENTER_LEFT))
            .toList();
    double gap = names.stream().mapToDouble(name -> name.getHeight()).max().orElse(0);
    var places =
        Spread.apart(wanted, gap, Math.max(head, head - em(HEAD - TITLE) + gap / 2), foot());
    for (int i = 0; i < names.size(); i++) {
      middle(names.get(i), right() + em(0.7) + sample(main), places.get(i));
      if (main.size() > 1) {
        double from = right() + em(0.6);
        double at = Math.rint(places.get(i));
        var sample = line(from, at, from + em(1.7), at, "chart-curve-" + (i % DASHES.size()), 2.2);
        sample.setStrokeLineCap(StrokeLineCap.BUTT);
        sample.getStrokeDashArray().setAll(DASHES.get(i % DASHES.size()));
      }
    }
  }

  /// The room for a piece of each curve beside its name: curves may end at one place.
  private double sample(List<Line> main) {
    return main.size() > 1 ? em(2) : 0;
  }

  private void point(Point point, Scale x, Scale y) {
    double at = Math.rint(x.at(point.at()));
    line(at, head, at, foot(), "chart-flip", 1.5).getStrokeDashArray().setAll(4.0, 3.0);
    main().stream()
        .findFirst()
        .map(line -> line.value(point.at()))
        .filter(Double::isFinite)
        .ifPresent(value -> add(new Circle(at, y.at(value), em(0.4)), "chart-before"));
    boolean room = at < getWidth() - em(12);
    var words =
        words(point.label(), "chart-flip-words", em(11), room ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
    words.relocate(room ? at + em(0.4) : at - em(11.4), head);
  }
}
