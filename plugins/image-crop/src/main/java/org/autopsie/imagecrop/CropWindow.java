package org.autopsie.imagecrop;

import org.autopsie.image.Crop;
import org.autopsie.image.Point;
import org.autopsie.run.Failure;

/// The geometry of Twitter’s rectangles, for every rule that has no other than its point.
public final class CropWindow {
  private CropWindow() {}

  /// The largest rectangle of that ratio, as near to around the point as the picture allows.
  ///
  /// @param ratio height ÷ width, above 0
  /// @param width of the picture
  /// @param height of the picture
  /// @throws Failure where the ratio is not a number above 0
  public static Crop around(Point centre, double ratio, int width, int height) {
    float wanted = (float) ratio;
    if (!(wanted > 0) || !Float.isFinite(wanted)) {
      throw new Failure(CropWindow.class, "crop.ratio", ratio);
    }
    if ((float) height / width > wanted) {
      int high = size(width * wanted, height);
      return new Crop(ratio, 0, from(centre.y(), high, height), width, high);
    }
    int wide = size(height / wanted, width);
    return new Crop(ratio, from(centre.x(), wide, width), 0, wide, height);
  }

  /// At least 1; never more than there is.
  private static int size(float wanted, int most) {
    return Math.clamp(Math.round((double) wanted), 1, most);
  }

  private static int from(int centre, int size, int length) {
    return Math.clamp(centre - size / 2, 0, length - size);
  }
}
