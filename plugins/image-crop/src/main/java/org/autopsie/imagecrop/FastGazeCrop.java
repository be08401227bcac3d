package org.autopsie.imagecrop;

import java.util.Arrays;
import java.util.List;
import org.autopsie.image.Crop;
import org.autopsie.image.Picture;
import org.autopsie.image.Point;
import org.autopsie.model.CropRule;
import org.autopsie.model.Output;

/// Twitter’s rectangles: as large as the picture allows, around the salient point, moved inside.
/// Around the middle from left to right where the picture is nearly its own mirror image.
public record FastGazeCrop() implements CropRule {
  private static final int SIDE = 10;
  private static final int P95 = 284;
  private static final float SOFTENING = 10;
  private static final float SPREAD = 137;
  private static final float BOUND = 25;

  @Override
  public String id() {
    return "fastgaze";
  }

  /// The first of the highest scores; parts of a pixel are left off.
  @Override
  public Point salient(Output.Heatmap map) {
    int highest = map.highest();
    return new Point((int) map.x(highest % map.columns()), (int) map.y(highest / map.columns()));
  }

  @Override
  public Point centre(Picture picture, Output.Heatmap map) {
    var salient = salient(map);
    return symmetric(picture) ? new Point(picture.width() / 2, salient.y()) : salient;
  }

  @Override
  public List<Crop> crops(Picture picture, Output.Heatmap map, List<Double> ratios) {
    var centre = centre(picture, map);
    return ratios.stream()
        .map(ratio -> CropWindow.around(centre, ratio, picture.width(), picture.height()))
        .toList();
  }

  /// On 10 × 10 pixels: where all but a twentieth of the colours differ little from those on the
  /// other side, held against how far all colours are apart.
  @Override
  public boolean symmetric(Picture picture) {
    var small = FastGaze.pixels(picture).resized(SIDE, SIDE);
    var apart = new int[SIDE * SIDE * Pixels.CHANNELS];
    int lowest = 255;
    int highest = 0;
    int at = 0;
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        for (int c = 0; c < Pixels.CHANNELS; c++) {
          int value = small.at(x, y, c);
          lowest = Math.min(lowest, value);
          highest = Math.max(highest, value);
          apart[at++] = Math.abs(value - small.at(SIDE - 1 - x, y, c));
        }
      }
    }
    Arrays.sort(apart);
    return apart[P95] / (highest - lowest + SOFTENING) * SPREAD < BOUND;
  }
}
