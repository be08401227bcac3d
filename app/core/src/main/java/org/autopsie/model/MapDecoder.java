package org.autopsie.model;

import java.util.Arrays;
import java.util.Optional;
import org.autopsie.image.Picture;
import org.autopsie.run.Failure;

/// The numbers that a model answers to one picture → a score for each cell.
///
/// @param translator says where the cells lie; absent: they are spread evenly over the picture
record MapDecoder(ModelSpec spec, Optional<PictureTranslator> translator) {

  /// @param scores of this picture alone
  /// @param shape of the whole answer: `[pictures, rows, columns]` or `[pictures, 1, rows,
  ///   columns]`
  /// @throws Failure where the answer has another shape
  Output.Heatmap of(Input asked, float[] scores, long[] shape) {
    int axes = shape.length;
    boolean map = axes == 3 || (axes == 4 && shape[1] == 1);
    if (!map || !(asked instanceof Input.Image(var picture))) {
      throw new Failure(Decoder.class, "output-map", spec.id(), Arrays.toString(shape));
    }
    int rows = (int) shape[axes - 2];
    int columns = (int) shape[axes - 1];
    return translator
        .map(reader -> reader.heatmap(picture, scores, rows, columns))
        .orElseGet(() -> even(picture, scores, rows, columns));
  }

  private static Output.Heatmap even(Picture picture, float[] scores, int rows, int columns) {
    return new Output.Heatmap(
        middles(picture.width(), columns), middles(picture.height(), rows), scores);
  }

  private static float[] middles(int length, int cells) {
    var middles = new float[cells];
    for (int i = 0; i < cells; i++) {
      middles[i] = (i + 0.5f) * length / cells;
    }
    return middles;
  }
}
