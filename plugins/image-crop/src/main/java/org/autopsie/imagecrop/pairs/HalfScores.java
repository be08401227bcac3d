package org.autopsie.imagecrop.pairs;

import org.autopsie.image.Picture;
import org.autopsie.imagecrop.stimuli.Direction;
import org.autopsie.model.Output;
import org.autopsie.model.Output.Heatmap;
import org.autopsie.run.Failure;

/// What a map of scores says of the two parts of a picture that meet at a line.
///
/// @param first the highest score of a cell in the first part; NaN where none lies there
/// @param second the same of the second part
/// @param softmax the share of the chances that the first part has (see [Choice#SOFTMAX])
/// @param proportion the same by [Choice#PROPORTION]; one half where no score is above 0
record HalfScores(double first, double second, double softmax, double proportion) {

  /// @param border where the second part begins, in pixels along the direction; a cell on it counts
  ///   for neither
  static HalfScores of(Heatmap map, Direction direction, double border) {
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    double top = map.score(map.highest() / map.columns(), map.highest() % map.columns());
    double[] softmax = new double[2];
    double[] proportion = new double[2];
    for (int row = 0; row < map.rows(); row++) {
      for (int column = 0; column < map.columns(); column++) {
        double at = direction == Direction.TALL ? map.y(row) : map.x(column);
        double score = map.score(row, column);
        if (at == border) {
          continue;
        }
        int half = at < border ? 0 : 1;
        first = half == 0 ? Math.max(first, score) : first;
        second = half == 1 ? Math.max(second, score) : second;
        softmax[half] += Math.exp(score - top);
        proportion[half] += Math.max(0, score);
      }
    }
    return new HalfScores(finite(first), finite(second), share(softmax), share(proportion));
  }

  /// The answer as a map.
  ///
  /// @throws Failure where the model answers anything else
  static Heatmap map(Output answer, String model) {
    if (answer instanceof Heatmap map) {
      return map;
    }
    throw new Failure(HalfScores.class, "no-map", model);
  }

  /// Where a picture’s two halves of one size meet, along the direction.
  static double middle(Picture picture, Direction direction) {
    return (direction == Direction.TALL ? picture.height() : picture.width()) / 2.0;
  }

  /// How far the first part is kept: 1 wholly, 0 not at all, ½ where both have the same score.
  ///
  /// @param tie scores that lie no further apart are the same
  static double kept(double first, double second, double tie) {
    if (Math.abs(first - second) <= tie * Math.max(Math.abs(first), Math.abs(second))) {
      return 0.5;
    }
    return first > second ? 1 : 0;
  }

  private static double finite(double score) {
    return Double.isInfinite(score) ? Double.NaN : score;
  }

  private static double share(double[] parts) {
    double all = parts[0] + parts[1];
    return all > 0 ? parts[0] / all : 0.5;
  }
}
