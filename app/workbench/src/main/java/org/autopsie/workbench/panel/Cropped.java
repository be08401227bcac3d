package org.autopsie.workbench.panel;

import java.util.List;
import org.autopsie.image.Crop;
import org.autopsie.image.Picture;
import org.autopsie.image.Point;
import org.autopsie.model.CropRule;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Output.Heatmap;
import org.autopsie.run.Failure;
import org.autopsie.run.Plugins;

/// A picture, the map that a model answers to it, and what its crop rule makes of both.
///
/// @param salient the point that the rule calls the most salient
/// @param centre the point that crops are laid around
/// @param symmetric whether the rule takes the two halves for each other’s mirror image
/// @param crops what is shown at each ratio of [CropRule#ratios], in their order
public record Cropped(
    Picture picture,
    Heatmap map,
    Point salient,
    Point centre,
    boolean symmetric,
    List<Crop> crops) {
  public Cropped {
    crops = List.copyOf(crops);
  }

  /// The rule by which a model’s program crops; only for a model that has one.
  public static CropRule rule(ModelSpec model, Plugins plugins) {
    return plugins.byId(CropRule.class, model.crop().orElseThrow());
  }

  /// What the rule makes of a picture and its map.
  ///
  /// @throws Failure where the model did not answer with a map, or a ratio leaves nothing to show
  public static Cropped of(CropRule rule, Picture picture, Output answer) {
    if (!(answer instanceof Heatmap map)) {
      throw new Failure(Cropped.class, "no-map");
    }
    return new Cropped(
        picture,
        map,
        rule.salient(map),
        rule.centre(picture, map),
        rule.symmetric(picture),
        rule.crops(picture, map, CropRule.ratios(picture)));
  }

  /// The highest score.
  public double score() {
    return score(map.highest());
  }

  /// The score of a cell.
  ///
  /// @param cell row × columns + column
  public double score(int cell) {
    return map.score(cell / map.columns(), cell % map.columns());
  }

  /// The highest cell that has a higher one nowhere beside it, other than the highest of all: the
  /// second-highest place; the highest itself where there is no other.
  public int second() {
    int highest = map.highest();
    int second = highest;
    for (int cell = 0; cell < map.rows() * map.columns(); cell++) {
      boolean apart = !isBeside(cell, highest);
      if (apart && isPeak(cell) && (second == highest || score(cell) > score(second))) {
        second = cell;
      }
    }
    return second;
  }

  private boolean isBeside(int cell, int other) {
    return Math.abs(cell / map.columns() - other / map.columns()) <= 1
        && Math.abs(cell % map.columns() - other % map.columns()) <= 1;
  }

  private boolean isPeak(int cell) {
    int row = cell / map.columns();
    int column = cell % map.columns();
    for (int y = Math.max(0, row - 1); y <= Math.min(map.rows() - 1, row + 1); y++) {
      for (int x = Math.max(0, column - 1); x <= Math.min(map.columns() - 1, column + 1); x++) {
        if (map.score(y, x) > score(cell)) {
          return false;
        }
      }
    }
    return true;
  }

  /// True where the salient point lies in the first half, along the longer side.
  public boolean first() {
    return isWide() ? salient.x() < picture.width() / 2.0 : salient.y() < picture.height() / 2.0;
  }

  /// True where the picture is at least as wide as it is high: its halves lie side by side.
  public boolean isWide() {
    return picture.width() >= picture.height();
  }
}
