package org.autopsie.imagecrop.stimuli;

import java.util.Optional;
import org.autopsie.image.Picture;
import org.autopsie.imagecrop.stimuli.Ends.Size;

/// Two drawn shapes at the two ends of a picture: all that the picture shows.
///
/// @param first above, or on the left
/// @param second below, or on the right
record Drawing(Ends ends, Shape first, Shape second) {
  /// The square that each shape lies in.
  static final Size SQUARE = new Size(Shape.SIDE, Shape.SIDE);

  Picture picture() {
    var plan = ends.of(SQUARE, SQUARE);
    var canvas = plan.canvas();
    first.draw(canvas, plan.first());
    second.draw(canvas, plan.second());
    return canvas.picture();
  }

  /// The drawing that this picture shows, to the last pixel; absent where it shows anything else.
  static Optional<Drawing> read(Picture picture) {
    boolean tall = picture.height() >= picture.width();
    int across = tall ? picture.width() : picture.height();
    int along = tall ? picture.height() : picture.width();
    int padding = (across - Shape.SIDE) / 2;
    int spacing = along - 2 * padding - 2 * Shape.SIDE;
    if (across < Shape.SIDE || (across - Shape.SIDE) % 2 != 0 || spacing < 0) {
      return Optional.empty();
    }
    var ends = new Ends(tall ? Direction.TALL : Direction.WIDE, padding, spacing);
    var plan = ends.of(SQUARE, SQUARE);
    return Shape.read(picture, plan.first().box())
        .flatMap(first ->
            Shape.read(picture, plan.second().box())
                .map(second -> new Drawing(ends, first, second)))
        .filter(drawing -> drawing.picture().equals(picture));
  }
}
