package org.autopsie.workbench.chart;

import javafx.geometry.HPos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.autopsie.workbench.chart.Svg.Tag;

/// Text as text, line by line as it was broken, so that it can be read, found and edited. Where a
/// label stands against a right edge or in a middle, the text is anchored there, and stays right
/// where the reader's machine lacks the face.
final class SvgTexts {
  private final Svg svg;

  SvgTexts(Svg svg) {
    this.svg = svg;
  }

  void draw(Text text) {
    double top = text.getLayoutBounds().getMinY();
    var lines = text.getLayoutInfo().getTextLines(false);
    for (var line : lines) {
      double down = line.bounds().getMinY() - lines.getFirst().bounds().getMinY();
      var words = text.getText().substring(line.start(), Math.min(line.end(), length(text)));
      double baseline = top + down + text.getBaselineOffset();
      write(text, words, moved(line.bounds(), text.getX()), baseline);
    }
  }

  private static Rectangle2D moved(Rectangle2D box, double x) {
    return new Rectangle2D(box.getMinX() + x, box.getMinY(), box.getWidth(), box.getHeight());
  }

  private static int length(Text text) {
    return text.getText().length();
  }

  private void write(Text text, String words, Rectangle2D bounds, double baseline) {
    if (words.isBlank()) {
      return;
    }
    var side = side(text);
    double x =
        switch (side) {
          case LEFT -> bounds.getMinX();
          case CENTER -> bounds.getMinX() + bounds.getWidth() / 2;
          case RIGHT -> bounds.getMaxX();
        };
    var tag = new Tag("text").with("x", x).with("y", baseline);
    if (side != HPos.LEFT) {
      tag.with("text-anchor", side == HPos.RIGHT ? "end" : "middle");
    }
    svg.text(SvgInk.font(SvgInk.fill(tag, text.getFill()), text.getFont()), words.strip());
  }

  private static HPos side(Node text) {
    return text.getParent() instanceof Labeled labeled && labeled.getGraphic() == null
        ? labeled.getAlignment().getHpos()
        : HPos.LEFT;
  }

  /// A flow of texts: its children share its lines.
  void draw(TextFlow flow) {
    var layout = flow.getLayoutInfo();
    int start = 0;
    for (var child : flow.getChildren()) {
      if (!(child instanceof Text text)) {
        start++;
        continue;
      }
      int end = start + length(text);
      for (var line : layout.getTextLines(false)) {
        int from = Math.max(start, line.start());
        int to = Math.min(end, line.end());
        if (from < to) {
          var words = text.getText().substring(from - start, to - start);
          double top = line.bounds().getMinY();
          for (var place : layout.getSelectionGeometry(from, to, false)) {
            write(text, words, place, top + flow.getBaselineOffset());
          }
        }
      }
      start = end;
    }
  }
}
