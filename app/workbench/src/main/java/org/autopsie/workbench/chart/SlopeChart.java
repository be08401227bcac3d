package org.autopsie.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.autopsie.workbench.chart.SlopeData.Role;

/// Ranks before and after as lines that rise or fall, over the noise floor as a grey band. Labels
/// stand beside their lines and are pushed apart where they would touch. JavaFX thread only.
public final class SlopeChart extends Region {
  private static final double EM_LEFT = 11;
  private static final double EM_RIGHT = 15;
  private static final double EM_AXIS = 3;

  private final SlopeData data;
  private final Label probe = new Label("0");
  private double em = 13;

  /// A chart of these data; it takes the room that it is given, from 20 × 16 em on.
  public SlopeChart(SlopeData data) {
    this.data = data;
    getStyleClass().add("slope-chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(data.spoken());
    setMinSize(420, 240);
    setPrefSize(640, 380);
  }

  @Override
  protected void layoutChildren() {
    em = measure();
    var nodes = new ArrayList<Node>();
    drawBand(nodes);
    drawAxis(nodes);
    data.lines().stream().filter(line -> line.role() == Role.QUIET).forEach(l -> draw(nodes, l));
    data.lines().stream().filter(line -> line.role() != Role.QUIET).forEach(l -> draw(nodes, l));
    drawOrigin(nodes);
    drawLabels(nodes);
    getChildren().setAll(nodes);
    nodes.forEach(Node::applyCss);
    nodes.stream().filter(Region.class::isInstance).forEach(this::settle);
  }

  private double measure() {
    getChildren().setAll(probe);
    probe.applyCss();
    return probe.getFont().getSize();
  }

  private void settle(Node node) {
    var label = (Label) node;
    label.resize(label.getPrefWidth(), label.prefHeight(label.getPrefWidth()));
    label.setLayoutY(label.getLayoutY() - label.getHeight() / 2);
  }

  private double left() {
    return EM_LEFT * em;
  }

  private double right() {
    return Math.max(left() + 60, getWidth() - EM_RIGHT * em);
  }

  private double y(double rank) {
    double top = em;
    double bottom = getHeight() - EM_AXIS * em;
    return Math.rint(top + (rank - 1) / (data.last() - 1) * (bottom - top));
  }

  private void drawBand(List<Node> nodes) {
    data.band()
        .ifPresent(band -> {
          double top = y(Math.max(1, band.low())) - em * 0.35;
          double bottom = y(Math.min(data.last(), band.high())) + em * 0.35;
          var rectangle = new Rectangle(left(), top, right() - left(), bottom - top);
          rectangle.getStyleClass().add("chart-noise");
          nodes.add(rectangle);
        });
  }

  private void drawAxis(List<Node> nodes) {
    for (int rank = 1; rank <= data.last(); rank = rank == 1 ? 5 : rank + 5) {
      nodes.add(line(left(), y(rank), right(), y(rank), "chart-grid", 1));
      var words = rank == 1 ? data.words().first() : Integer.toString(rank);
      nodes.add(label(words, "chart-axis", left() - 6 * em, y(rank), 5 * em, Pos.CENTER_RIGHT));
    }
    double foot = getHeight() - em;
    double wide = 10 * em;
    var words = data.words();
    nodes.add(label(words.before(), "chart-axis", left() - wide / 2, foot, wide, Pos.CENTER));
    nodes.add(label(words.after(), "chart-axis", right() - wide / 2, foot, wide, Pos.CENTER));
  }

  private void draw(List<Node> nodes, SlopeData.Line line) {
    var style =
        switch (line.role()) {
          case REFERENCE -> "chart-a";
          case COMPARED -> "chart-b";
          case QUIET -> "chart-quiet";
        };
    double width = line.role() == Role.QUIET ? 1 : 2.5;
    var slope = line(left(), y(line.before()), right(), y(line.after()), style, width);
    if (line.role() == Role.REFERENCE) {
      slope.getStrokeDashArray().setAll(8.0, 5.0);
    }
    nodes.add(slope);
    if (line.role() == Role.QUIET) {
      return;
    }
    if (line.high() > line.low()) {
      nodes.add(line(right(), y(line.low()), right(), y(line.high()), style, 2));
    }
    nodes.add(marker(line, style + "-mark"));
  }

  private Node marker(SlopeData.Line line, String style) {
    double at = y(line.after());
    var node =
        line.role() == Role.REFERENCE
            ? new Rectangle(right() - 5, at - 5, 10, 10)
            : new Circle(right(), at, 5.5);
    node.getStyleClass().add(style);
    return node;
  }

  private void drawOrigin(List<Node> nodes) {
    data.lines().stream()
        .filter(line -> line.role() != Role.QUIET)
        .findFirst()
        .ifPresent(line -> {
          var dot = new Circle(left(), y(line.before()), 5.5);
          dot.getStyleClass().add("chart-origin");
          nodes.add(dot);
        });
  }

  private void drawLabels(List<Node> nodes) {
    double x = right() + em;
    double wide = Math.max(40, getWidth() - x);
    var shown = data.lines().stream().filter(line -> line.role() != Role.QUIET).toList();
    var wanted = shown.stream().map(line -> y(line.after())).toList();
    var places = Spread.apart(wanted, 2.9 * em, em, getHeight() - EM_AXIS * em);
    for (int i = 0; i < shown.size(); i++) {
      double at = places.get(i);
      var line = shown.get(i);
      nodes.add(label(line.label(), "chart-label", x, at - 0.65 * em, wide, Pos.CENTER_LEFT));
      nodes.add(label(line.value(), "chart-value", x, at + 0.65 * em, wide, Pos.CENTER_LEFT));
    }
    shown.stream().findFirst().ifPresent(line -> drawOriginLabel(nodes, y(line.before())));
    data.band().ifPresent(band -> drawBandLabel(nodes, band));
  }

  private void drawOriginLabel(List<Node> nodes, double at) {
    nodes.add(label(data.origin(), "chart-label", 0, at, left() - 4.6 * em, Pos.CENTER_RIGHT));
  }

  private void drawBandLabel(List<Node> nodes, SlopeData.Band band) {
    double bottom = y(Math.min(data.last(), band.high()));
    boolean inside = bottom - y(Math.max(1, band.low())) > 3 * em;
    double at = inside ? bottom - 0.5 * em : bottom + 1.1 * em;
    nodes.add(label(band.label(), "chart-axis", left() + 0.6 * em, at, 16 * em, Pos.CENTER_LEFT));
  }

  private static Label label(String words, String style, double x, double y, double w, Pos pos) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    label.setAlignment(pos);
    label.setPrefWidth(w);
    label.setLayoutX(x);
    label.setLayoutY(y);
    return label;
  }

  private static Line line(double x1, double y1, double x2, double y2, String style, double width) {
    var line = new Line(x1, y1, x2, y2);
    line.getStyleClass().add(style);
    line.setStrokeWidth(width);
    return line;
  }
}
