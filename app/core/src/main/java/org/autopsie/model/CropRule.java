package org.autopsie.model;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.image.Crop;
import org.autopsie.image.Picture;
import org.autopsie.image.Point;
import org.autopsie.run.Plugin;

/// How a program that crops pictures goes from a map of scores to the rectangle that it shows. A
/// case names it under `crop:`. Pure and safe from several threads.
public interface CropRule extends Plugin {
  /// Height ÷ width of what is looked at first, in this order; the picture’s own follows.
  List<Double> RATIOS = List.of(0.56, 1.0, 1.14, 2.0);

  /// Those of [#RATIOS], then the picture’s own.
  static List<Double> ratios(Picture picture) {
    var ratios = new ArrayList<>(RATIOS);
    ratios.add((double) picture.height() / picture.width());
    return List.copyOf(ratios);
  }

  /// The point that the program would call the most salient, inside the picture.
  Point salient(Output.Heatmap map);

  /// The rectangle that is shown at each ratio, in the order of the ratios; each lies inside the
  /// picture.
  ///
  /// @param map the model’s answer to that picture
  /// @param ratios height ÷ width, each above 0
  /// @throws org.autopsie.run.Failure where a ratio leaves nothing to show
  List<Crop> crops(Picture picture, Output.Heatmap map, List<Double> ratios);

  /// True where the program takes the two halves of a picture for each other’s mirror image, and so
  /// crops otherwise than around its salient point; see [#centre].
  boolean symmetric(Picture picture);

  /// The point that crops are laid around: the salient one, unless the program moves it, as for a
  /// symmetric picture.
  default Point centre(Picture picture, Output.Heatmap map) {
    return salient(map);
  }
}
