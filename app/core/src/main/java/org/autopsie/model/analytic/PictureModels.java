package org.autopsie.model.analytic;

import org.autopsie.model.OnnxWriter;
import org.autopsie.model.OnnxWriter.NumberType;

/// Models of pictures: `pixels` of shape `[N, 3, height, width]`, values in [0, 1], red, green,
/// blue.
public final class PictureModels {
  /// The side of the pictures that [#patch] reads.
  public static final int SIDE = 64;

  private PictureModels() {}

  /// The mean of one patch of a picture of 64 × 64 points, over its points and the three colours,
  /// in [0, 1]: shape `[N, 1]`. What lies outside the patch changes nothing.
  ///
  /// @param left the patch’s first column, 0 the leftmost
  /// @param top its first line, 0 the topmost
  /// @param width at least 1
  /// @param height at least 1; the patch lies within the picture
  public static byte[] patch(int left, int top, int width, int height) {
    boolean inside =
        left >= 0
            && top >= 0
            && width > 0
            && height > 0
            && left + width <= SIDE
            && top + height <= SIDE;
    if (!inside) {
      throw new IllegalArgumentException(
          "a patch of " + width + " × " + height + " at " + left + ", " + top);
    }
    var graph = Notes.on(new OnnxWriter("patch"), "mean brightness of one patch");
    var side = String.valueOf(SIDE);
    graph.input("pixels", NumberType.FLOAT, "N", "3", side, side);
    var starts = graph.whole("starts", new long[] {top, left}, 2);
    var ends = graph.whole("ends", new long[] {top + height, left + width}, 2);
    var axes = graph.whole("axes", new long[] {2, 3}, 2);
    var patch = graph.node("Slice", "pixels", starts, ends, axes);
    var mean = graph.call("ReduceMean", patch).withAll("axes", 1, 2, 3).to("mean");
    graph.call("Flatten", mean).with("axis", 1).to("bright");
    return graph.output("bright", NumberType.FLOAT, "N", "1").bytes();
  }
}
