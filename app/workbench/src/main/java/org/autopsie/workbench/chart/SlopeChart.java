package org.autopsie.workbench.chart;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import org.autopsie.workbench.chart.SlopeData.Line;
import org.autopsie.workbench.chart.SlopeData.Role;

/// Ranks before and after as lines that rise or fall, over the noise floor as a grey band. Ranks
/// are ticks on the axis and nothing crosses the chart but the lines, so that a flat line is never
/// taken for a grid. Labels stand beside their lines and are pushed apart where they would touch.
/// JavaFX thread only.
public final class SlopeChart extends Plot implements Charted {
  private static final double RIGHT = 15;
  private static final double FOOT = 3;
  private static final double DOT = 0.42;
  private static final double SMALL_DOT = 0.17;
  private static final double HEAD = 2.4;
  private static final double ABOVE = 1;

  private final SlopeData data;
  private double head;

  /// A chart of these data; it takes the room that it is given, from 18 × 13 em on.
  public SlopeChart(SlopeData data) {
    super("slope-chart", 18, 13);
    this.data = data;
  }

  @Override
  public List<String> axes() {
    return List.of(data.words().title());
  }

  private double left() {
    return Math.clamp(getWidth() * 0.3, em(6.5), Math.clamp(getWidth() * 0.19, em(8.5), em(11)));
  }

  private double right() {
    return Math.max(left() + em(5), getWidth() - em(RIGHT));
  }

  private double y(double rank) {
    double bottom = getHeight() - em(FOOT);
    return Math.rint(head + (rank - 1) / (data.last() - 1) * (bottom - head));
  }

  @Override
  void draw() {
    title();
    data.band().ifPresent(this::band);
    axis();
    data.lines().stream().filter(line -> line.role() == Role.QUIET).forEach(this::quiet);
    loud().forEach(this::draw);
    loud().findFirst().ifPresent(this::origin);
    labels();
  }

  private Stream<Line> loud() {
    return data.lines().stream().filter(line -> line.role() != Role.QUIET);
  }

  private void band(SlopeData.Band band) {
    double top = y(Math.max(1, band.low())) - em(0.35);
    band(left(), top, right(), y(Math.min(data.last(), band.high())) + em(0.35));
  }

  /// What the axis counts, above it: in two lines where there is little room.
  private void title() {
    var title = words(data.words().title(), "chart-axis", getWidth(), Pos.CENTER_LEFT);
    title.relocate(0, 0);
    head = Math.max(em(HEAD), title.getHeight() + em(ABOVE));
  }

  private void axis() {
    for (int rank = 1; rank <= data.last(); rank = rank == 1 ? 5 : rank + 5) {
      line(left() - em(0.4), y(rank), left(), y(rank), "chart-frame", 1);
      var name = rank == 1 ? data.words().first() : Integer.toString(rank);
      middle(words(name, "chart-axis", em(5), Pos.CENTER_RIGHT), left() - em(5.8), y(rank));
    }
    for (double x : List.of(left(), right())) {
      line(x, y(1) - em(0.5), x, y(data.last()) + em(0.5), "chart-frame", 1);
    }
    foot(data.words().before(), left());
    foot(data.words().after(), right());
  }

  private void foot(String name, double x) {
    middle(words(name, "chart-axis", em(10), Pos.CENTER), x - em(5), getHeight() - em(1));
  }

  /// One of the others, as far as both its ends lie on the ranks that are drawn.
  private void quiet(Line line) {
    if (Math.max(line.before(), line.after()) <= data.last()) {
      line(left(), y(line.before()), right(), y(line.after()), "chart-quiet", 1);
      add(new Circle(left(), y(line.before()), em(SMALL_DOT)), "chart-quiet-mark");
      add(new Circle(right(), y(line.after()), em(SMALL_DOT)), "chart-quiet-mark");
    }
  }

  private void draw(Line line) {
    boolean reference = line.role() == Role.REFERENCE;
    var style = reference ? "chart-a" : "chart-b";
    var slope = line(left(), y(line.before()), right(), y(line.after()), style, 2.5);
    if (reference) {
      slope.setStrokeLineCap(StrokeLineCap.BUTT);
      slope.getStrokeDashArray().setAll(8.0, 5.0);
    }
    if (line.high() > line.low()) {
      line(right(), y(line.low()), right(), y(line.high()), style, 2);
    }
    double at = y(line.after());
    double r = em(DOT);
    add(
        reference
            ? new Rectangle(right() - r, at - r, 2 * r, 2 * r)
            : new Circle(right(), at, r * 1.05),
        style + "-mark");
  }

  private void origin(Line line) {
    add(new Circle(left(), y(line.before()), em(DOT)), "chart-origin");
    var name = words(data.origin(), "chart-label", left() - em(4.4), Pos.CENTER_RIGHT);
    middle(name, 0, y(line.before()));
  }

  private void labels() {
    double x = right() + em(1);
    double wide = getWidth() - x;
    var shown = loud().toList();
    var ends =
        shown.stream()
            .map(line ->
                List.of(
                    words(line.label(), "chart-label", wide, Pos.CENTER_LEFT),
                    words(line.value(), "chart-value", wide, Pos.CENTER_LEFT)))
            .toList();
    double gap = ends.stream().mapToDouble(SlopeChart::height).max().orElse(0) + em(0.3);
    var wanted = shown.stream().map(line -> y(line.after())).toList();
    double top = head - em(ABOVE - 0.1) + gap / 2;
    var places = Spread.apart(wanted, gap, top, getHeight() - em(FOOT));
    for (int i = 0; i < ends.size(); i++) {
      stack(ends.get(i), x, places.get(i));
    }
    data.band().ifPresent(this::bandLabel);
  }

  private static double height(List<Label> labels) {
    return labels.stream().mapToDouble(Label::getHeight).sum();
  }

  private void bandLabel(SlopeData.Band band) {
    double bottom = y(Math.min(data.last(), band.high()));
    boolean inside = bottom - y(Math.max(1, band.low())) > em(3);
    double at = inside ? bottom - em(0.5) : bottom + em(1.1);
    double room = Math.min(em(16), right() - left() - em(0.8));
    var words = words(band.label(), "chart-band", room, Pos.CENTER_LEFT);
    words.getStyleClass().add(inside ? "inside" : "outside");
    words.resize(Math.min(words.getWidth(), Math.ceil(words.prefWidth(-1))), words.getHeight());
    middle(words, left() + em(0.6), at);
  }
}
