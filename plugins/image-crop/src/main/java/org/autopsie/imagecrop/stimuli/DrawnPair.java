package org.autopsie.imagecrop.stimuli;

import java.util.List;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.perturb.Composer;
import org.autopsie.perturb.Handle;
import org.autopsie.run.Range;

/// Puts a drawing of two heads and shoulders, A and B, in the place of a picture: nothing of the
/// picture stays. The parameters define the whole drawing, so that between two of them nothing
/// differs but luminance, hue, size or place. Luminance is the share of white’s light (see
/// [Light#grey]).
///
/// @param backgroundA luminance of the half that A lies in
/// @param backgroundB luminance of the half that B lies in
/// @param luminanceA of the head of A
/// @param luminanceB of the head of B
/// @param hueA of the head of A: 0 red, 120 green, 240 blue
/// @param hueB of the head of B
/// @param saturationA of the head of A: 0 grey, 100 the most that a screen shows at its luminance
/// @param saturationB of the head of B
/// @param clothes luminance of the shoulders of both
/// @param spacing between the squares of 240 pixels that the shapes lie in
/// @param sizeA of A, 100 as large as usual
/// @param sizeB of B
/// @param order which of the two comes first
/// @param direction one above the other, or beside
/// @param padding around both
public record DrawnPair(
    @Range(min = 0, max = 100, unit = "%") double backgroundA,
    @Range(min = 0, max = 100, unit = "%") double backgroundB,
    @Range(min = 0, max = 100, unit = "%") double luminanceA,
    @Range(min = 0, max = 100, unit = "%") double luminanceB,
    @Range(min = 0, max = 360, unit = "°") double hueA,
    @Range(min = 0, max = 360, unit = "°") double hueB,
    @Range(min = 0, max = 100, unit = "%") double saturationA,
    @Range(min = 0, max = 100, unit = "%") double saturationB,
    @Range(min = 0, max = 100, unit = "%") double clothes,
    @Range(min = 0, max = 4000, unit = "px") int spacing,
    @Range(min = Shape.LEAST, max = Shape.MOST, unit = "%") int sizeA,
    @Range(min = Shape.LEAST, max = Shape.MOST, unit = "%") int sizeB,
    Order order,
    Direction direction,
    @Range(min = 0, max = 1000, unit = "px") int padding)
    implements Composer, PictureChange {

  /// A light head above a dark one, both grey, on grounds of the same luminance.
  public DrawnPair() {
    this(50, 50, 80, 10, 30, 30, 0, 0, 20, 240, 100, 100, Order.A_FIRST, Direction.TALL, 0);
  }

  @Override
  public String id() {
    return "drawn-pair";
  }

  @Override
  public Picture made(Picture given) {
    return drawing().picture();
  }

  @Override
  public Shows shows() {
    return Shows.SHAPES;
  }

  @Override
  public List<Handle> handles(Input.Image given) {
    var ends = new Ends(direction, padding, spacing);
    var plan = ends.of(Drawing.SQUARE, Drawing.SQUARE);
    return ends.handles(plan, order, sizeA, sizeB, Shape::corner);
  }

  private Drawing drawing() {
    var ends = new Ends(direction, padding, spacing);
    int shoulders = Light.grey(clothes);
    var a =
        new Shape(
            Light.grey(backgroundA), Light.colour(luminanceA, hueA, saturationA), shoulders, sizeA);
    var b =
        new Shape(
            Light.grey(backgroundB), Light.colour(luminanceB, hueB, saturationB), shoulders, sizeB);
    return new Drawing(ends, order.first(a, b), order.second(a, b));
  }
}
