package org.autopsie.imagecrop.stimuli;

import java.util.Optional;
import org.autopsie.image.Picture;
import org.autopsie.imagecrop.stimuli.Canvas.Box;
import org.autopsie.perturb.Handle;

/// Head and shoulders, drawn: an ellipse over the upper half of another, on a plain ground. It
/// stands for nobody.
///
/// @param ground colour of the background, `0xRRGGBB`
/// @param skin colour of the head
/// @param clothes colour of the shoulders
/// @param size 100 as large as usual, in %
record Shape(int ground, int skin, int clothes, int size) {
  /// The side of the square that holds a shape, in pixels.
  static final int SIDE = 240;

  /// The smallest size, in %.
  static final int LEAST = 25;

  /// The largest size that still lies in the square, in %.
  static final int MOST = 150;

  private static final int MIDDLE = SIDE * Canvas.FINE / 2;

  void draw(Canvas canvas, Ends.Place place) {
    canvas.fill(place.half(), ground);
    int x = place.box().left() * Canvas.FINE + MIDDLE;
    int y = place.box().top() * Canvas.FINE + MIDDLE;
    int base = y + share(33);
    canvas.ellipse(x, base, share(27), share(31), base, clothes);
    canvas.ellipse(x, y - share(14), share(14), share(17), Integer.MAX_VALUE, skin);
  }

  /// So many hundredths of the square’s side, in sixteenths of a pixel, at this size.
  private int share(int hundredths) {
    return SIDE * Canvas.FINE * hundredths * size / 10_000;
  }

  /// The corner of the shoulders, by which a shape of that size is made larger.
  static Handle corner(Ends.Plan plan, Ends.Place place, String parameter, int size) {
    int x = place.box().left() + SIDE / 2 + SIDE * 27 * size / 10_000;
    int y = place.box().top() + SIDE / 2 + SIDE * 33 * size / 10_000;
    return Ends.corner(plan, parameter, x, y, 10_000.0 / (SIDE * 27));
  }

  Shape withSkin(int rgb) {
    return new Shape(ground, rgb, clothes, size);
  }

  /// The shape of which this square is the picture, to the last pixel; absent where it is none.
  ///
  /// @param box the square
  static Optional<Shape> read(Picture picture, Box box) {
    for (int size = LEAST; size <= MOST; size++) {
      var like = new Shape(0, 0, 0, size);
      int middle = box.left() + SIDE / 2;
      var shape =
          new Shape(
              picture.rgb(box.left(), box.top()),
              picture.rgb(middle, box.top() + (MIDDLE - like.share(14)) / Canvas.FINE),
              picture.rgb(middle, box.top() + (MIDDLE + like.share(28)) / Canvas.FINE),
              size);
      if (shape.fits(picture, box)) {
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }

  /// What has the colour of its ground throughout has no size that could be told.
  private boolean fits(Picture picture, Box box) {
    int edge = box.top() + (MIDDLE - share(31)) / Canvas.FINE;
    boolean begins = picture.rgb(box.left() + SIDE / 2, Math.max(box.top(), edge - 1)) == ground;
    return begins && (skin != ground || clothes != ground) && same(picture, box);
  }

  private boolean same(Picture picture, Box box) {
    var canvas = new Canvas(SIDE, SIDE);
    var square = new Box(0, 0, SIDE, SIDE);
    draw(canvas, new Ends.Place(square, square));
    return canvas
        .picture()
        .equals(picture.crop(box.left(), box.top(), box.left() + SIDE, box.top() + SIDE));
  }
}
