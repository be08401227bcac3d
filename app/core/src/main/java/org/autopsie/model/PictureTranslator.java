package org.autopsie.model;

import java.nio.FloatBuffer;
import java.util.List;
import org.autopsie.image.Picture;
import org.autopsie.run.Plugin;
import org.autopsie.run.Sentence;

/// How one family of models reads a picture and what its answer means, in code, where the `image:`
/// that a case declares is not enough. The network reads `[pictures, 3, height, width]` and answers
/// `[pictures, 1, rows, columns]`. A case names it under `translator:`. Pure: the same picture
/// gives the same numbers; safe from several threads.
public interface PictureTranslator extends Plugin {

  /// What the network is given of a picture.
  ///
  /// @param width in pixels, at least 1
  /// @param height as the width
  record Size(int width, int height) {
    /// @throws IllegalArgumentException where a side is below 1
    public Size {
      if (width < 1 || height < 1) {
        throw new IllegalArgumentException(width + " x " + height);
      }
    }
  }

  /// The size that a picture of `width` × `height` pixels becomes.
  Size size(int width, int height);

  /// Writes three planes of that size, one after the other.
  ///
  /// @param to the buffer's position does not count and is not moved
  /// @param at where the first number goes
  void write(Picture picture, FloatBuffer to, int at);

  /// What must stand beside answers about that picture; empty where nothing must.
  ///
  /// @param format of the file that it came from, in small letters: `jpeg`, `png` …
  default List<Sentence> notices(Picture picture, String format) {
    return List.of();
  }

  /// What the answer means for that picture: points in its own pixels.
  ///
  /// @param scores rows × columns numbers, row after row; all finite
  Output.Heatmap heatmap(Picture picture, float[] scores, int rows, int columns);
}
