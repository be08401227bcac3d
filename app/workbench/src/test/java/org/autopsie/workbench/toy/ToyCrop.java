package org.autopsie.workbench.toy;

import java.util.List;
import org.autopsie.image.Crop;
import org.autopsie.image.Picture;
import org.autopsie.image.Point;
import org.autopsie.model.CropRule;
import org.autopsie.model.Output;

/// The whole width round the lightest cell, for tests.
public record ToyCrop() implements CropRule {
  @Override
  public String id() {
    return "toy-crop";
  }

  @Override
  public Point salient(Output.Heatmap map) {
    int highest = map.highest();
    return new Point((int) map.x(highest % map.columns()), (int) map.y(highest / map.columns()));
  }

  @Override
  public List<Crop> crops(Picture picture, Output.Heatmap map, List<Double> ratios) {
    return ratios.stream().map(ratio -> crop(picture, salient(map), ratio)).toList();
  }

  private static Crop crop(Picture picture, Point at, double ratio) {
    int high = (int) Math.min(picture.height(), Math.max(1, ratio * picture.width()));
    int top = Math.clamp(at.y() - high / 2, 0, picture.height() - high);
    return new Crop(ratio, 0, top, picture.width(), high);
  }

  /// Never.
  @Override
  public boolean symmetric(Picture picture) {
    return false;
  }
}
