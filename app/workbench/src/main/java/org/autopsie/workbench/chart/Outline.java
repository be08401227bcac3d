package org.autopsie.workbench.chart;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import org.autopsie.workbench.chart.SaliencyData.Owners;

/// The line round a patch of any outline, along the edges of its pixels.
///
/// @param owners who owns which pixel
/// @param patch the number of the patch
public record Outline(Owners owners, int patch) {

  /// The line, ready to be styled.
  ///
  /// @param left where the picture's left edge stands, in pixels of the screen
  /// @param scale pixels of the screen for one of the picture
  public Path path(double left, double scale) {
    var path = new Path();
    path.setStrokeLineCap(StrokeLineCap.SQUARE);
    for (int y = 0; y <= owners.height(); y++) {
      for (int x = 0, start = 0; x <= owners.width(); x++) {
        if (x == owners.width() || !differs(x, y, x, y - 1)) {
          line(path, left + start * scale, y * scale, left + x * scale, y * scale);
          start = x + 1;
        }
      }
    }
    for (int x = 0; x <= owners.width(); x++) {
      for (int y = 0, start = 0; y <= owners.height(); y++) {
        if (y == owners.height() || !differs(x, y, x - 1, y)) {
          line(path, left + x * scale, start * scale, left + x * scale, y * scale);
          start = y + 1;
        }
      }
    }
    return path;
  }

  private boolean differs(int x, int y, int otherX, int otherY) {
    return owns(x, y) != owns(otherX, otherY);
  }

  private boolean owns(int x, int y) {
    return owners.at(x, y) == patch;
  }

  private static void line(Path path, double x1, double y1, double x2, double y2) {
    if (x1 != x2 || y1 != y2) {
      path.getElements().addAll(new MoveTo(x1, y1), new LineTo(x2, y2));
    }
  }
}
