package org.autopsie.workbench.guess;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.TextAlignment;
import org.autopsie.workbench.chart.Charted;

/// A picture drawn by hand inside its own borders, in units of the text's size, so that it grows
/// with it. JavaFX thread only.
abstract class Drawing extends Region implements Charted {
  private final List<Node> drawn = new ArrayList<>();
  private final Label probe = new Label("0");

  Drawing(String style) {
    getStyleClass().add(style);
    probe.setVisible(false);
    probe.setManaged(false);
  }

  /// Draws again for the present size; children are added by [#add] and by the helpers.
  abstract void draw(double em);

  /// Children that stay from one drawing to the next.
  List<Node> kept() {
    return List.of();
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    drawn.clear();
    getChildren().setAll(probe);
    getChildren().addAll(kept());
    draw(em);
    kept().forEach(Node::toFront);
  }

  /// The text's size, in pixels.
  final double em() {
    if (probe.getParent() == null) {
      getChildren().add(probe);
    }
    probe.applyCss();
    return probe.getFont().getSize();
  }

  final <N extends Node> N add(N node) {
    drawn.add(node);
    getChildren().add(node);
    node.applyCss();
    return node;
  }

  /// A box from its corner.
  final void box(String style, double x, double y, double width, double height) {
    var box = new Region();
    box.getStyleClass().add(style);
    add(box).resizeRelocate(x, y, Math.max(1, width), Math.max(1, height));
  }

  final void line(String style, double x1, double y1, double x2, double y2) {
    var line = new Line(x1, y1, x2, y2);
    line.getStyleClass().add(style);
    add(line);
  }

  /// Words centred on `x`, kept within the borders, wrapped to `width`; their foot stands at `foot`
  /// where `up` is 1, their middle where it is 0.5, their head where it is 0. Gives their height.
  final double words(String text, String style, double x, double foot, double up, double width) {
    var label = label(text, style);
    double wide = Math.min(width, Math.ceil(label.prefWidth(-1)));
    double high = label.prefHeight(wide);
    double left = Math.clamp(x - wide / 2, 0, Math.max(0, getWidth() - wide));
    label.resizeRelocate(Math.rint(left), Math.rint(foot - up * high), wide, high);
    return high;
  }

  /// How wide and high words would be, in at most `width`.
  final double[] size(String text, String style, double width) {
    var label = label(text, style);
    double wide = Math.min(width, Math.ceil(label.prefWidth(-1)));
    double high = label.prefHeight(wide);
    getChildren().remove(label);
    drawn.remove(label);
    return new double[] {wide, high};
  }

  private Label label(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setAlignment(Pos.CENTER);
    label.setTextAlignment(TextAlignment.CENTER);
    label.getStyleClass().add(style);
    return add(label);
  }
}
