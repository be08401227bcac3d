package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// What charts are drawn on: a region that draws itself anew at every size, with lengths in em, so
/// that it grows with the text, and labels that wrap and are never cut.
abstract class Plot extends Region {
  private static final double SLACK = 0.1;

  private final Label probe = new Label("0");
  private double wide;
  private double high;
  private double em = 13;

  /// @param style the style class
  /// @param wide the least width, in em
  /// @param high the least height, in em
  Plot(String style, double wide, double high) {
    getStyleClass().addAll("plot", style);
    want(wide, high);
  }

  /// Asks for so much height, in em: what a drawing needs may be known only once it is drawn.
  final void tall(double ems) {
    if (Math.abs(ems - high) > SLACK) {
      want(wide, ems);
    }
  }

  /// Wants another size.
  ///
  /// @param wide the least width, in em
  /// @param high the least height, in em
  final void want(double wide, double high) {
    this.wide = wide;
    this.high = high;
    setStyle(
        String.format(
            Locale.ROOT,
            "-fx-min-width: %.1fem; -fx-min-height: %.1fem; -fx-pref-height: %.1fem;",
            wide,
            high,
            high));
  }

  @Override
  protected final void layoutChildren() {
    getChildren().setAll(probe);
    probe.applyCss();
    em = probe.getFont().getSize();
    getChildren().clear();
    draw();
  }

  /// Draws everything, what lies below first.
  abstract void draw();

  /// Pixels of so many em.
  final double em(double count) {
    return count * em;
  }

  final <N extends Node> N add(N node, String... styles) {
    node.getStyleClass().addAll(styles);
    getChildren().add(node);
    node.applyCss();
    return node;
  }

  final Line line(double x1, double y1, double x2, double y2, String style, double width) {
    var line = add(new Line(x1, y1, x2, y2), style);
    line.setStrokeWidth(width);
    return line;
  }

  final void band(double left, double top, double right, double bottom) {
    add(new Rectangle(left, top, Math.max(1, right - left), bottom - top), "chart-noise");
  }

  /// Words that wrap within a width; they have their height, and no place yet.
  final Label words(String words, String style, double width, Pos side) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setAlignment(side);
    label.setTextAlignment(
        switch (side.getHpos()) {
          case LEFT -> javafx.scene.text.TextAlignment.LEFT;
          case CENTER -> javafx.scene.text.TextAlignment.CENTER;
          case RIGHT -> javafx.scene.text.TextAlignment.RIGHT;
        });
    add(label, style);
    double wide = Math.max(em(2), width);
    label.resize(wide, label.prefHeight(wide));
    return label;
  }

  /// Puts words so that their middle stands at `y`.
  static void middle(Label words, double x, double y) {
    words.relocate(x, Math.rint(y - words.getHeight() / 2));
  }

  /// Puts words below one another, the middle of the whole at `y`.
  static void stack(List<Label> words, double x, double y) {
    double top = y - words.stream().mapToDouble(Label::getHeight).sum() / 2;
    for (var one : words) {
      one.relocate(x, Math.rint(top));
      top += one.getHeight();
    }
  }

  /// Adds the marker that goes with that style.
  final void mark(Mark mark, double x, double y) {
    var shapes = mark.shapes(x, y, em(0.42));
    shapes.forEach(shape -> add(shape));
  }
}
