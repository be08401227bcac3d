package org.autopsie.imagecrop.stimuli;

import org.autopsie.imagecrop.stimuli.Canvas.Box;
import org.autopsie.run.Failure;

/// Where two parts lie at the two ends of a tall or wide picture. Each lies in the middle across;
/// the space between them is shared out to both halves, the odd pixel to the second.
///
/// @param direction tall: the first above; wide: the first on the left
/// @param padding around everything, in pixels
/// @param spacing between the parts, in pixels
record Ends(Direction direction, int padding, int spacing) {
  private static final long MOST = 100_000_000;

  /// How large a part is, in pixels.
  record Size(int width, int height) {}

  /// A part: the half of the picture that it has, and where in it lies.
  record Place(Box half, Box box) {}

  /// The whole picture, and its parts in order.
  record Plan(int width, int height, Place first, Place second) {
    /// An empty canvas of that size.
    Canvas canvas() {
      return new Canvas(width, height);
    }
  }

  /// @throws Failure where the picture would have more than 100 million pixels
  Plan of(Size first, Size second) {
    boolean tall = direction == Direction.TALL;
    int one = tall ? first.height() : first.width();
    int two = tall ? second.height() : second.width();
    int across =
        tall ? Math.max(first.width(), second.width()) : Math.max(first.height(), second.height());
    int whole = 2 * padding + one + spacing + two;
    int wide = 2 * padding + across;
    if ((long) whole * wide > MOST) {
      throw new Failure(Ends.class, "ends-too-large", tall ? wide : whole, tall ? whole : wide);
    }
    int border = padding + one + spacing / 2;
    return new Plan(
        tall ? wide : whole,
        tall ? whole : wide,
        new Place(box(0, 0, border, wide), middle(padding, wide, first)),
        new Place(
            box(border, 0, whole - border, wide), middle(padding + one + spacing, wide, second)));
  }

  private Box middle(int along, int wide, Size size) {
    return direction == Direction.TALL
        ? new Box((wide - size.width()) / 2, along, size.width(), size.height())
        : new Box(along, (wide - size.height()) / 2, size.width(), size.height());
  }

  private Box box(int along, int across, int length, int wide) {
    return direction == Direction.TALL
        ? new Box(across, along, wide, length)
        : new Box(along, across, length, wide);
  }
}
