package org.autopsie.imagecrop.stimuli;

import java.util.List;
import org.autopsie.image.Picture;
import org.autopsie.imagecrop.stimuli.Canvas.Box;
import org.autopsie.imagecrop.stimuli.Ends.Size;
import org.autopsie.model.Input;
import org.autopsie.perturb.Composer;
import org.autopsie.perturb.Handle;
import org.autopsie.perturb.OtherExhibit;
import org.autopsie.run.Failure;
import org.autopsie.run.Range;

/// Puts two pictures, A and B, at the two ends of a tall or wide one, as people did in September
/// 2020 to see which of the two a cropper shows. A is the exhibit, B another one; where none is
/// named, B is the same picture again, so that only place can decide.
///
/// @param background luminance of what lies around and between them: the grey that sends out that
///   share of white’s light (50 %: 188 of 255)
/// @param other B
/// @param order which of the two comes first
/// @param direction one above the other, or beside
/// @param spacing between them
/// @param sizeA 100: as large as it is
/// @param sizeB as for A
/// @param contrastA 100: as it is; 0: its own mean colour throughout; values past black and white
///   are cut there
/// @param contrastB as for A
/// @param padding around both
public record Compose(
    @Range(min = 0, max = 100, unit = "%") double background,
    OtherExhibit other,
    Order order,
    Direction direction,
    @Range(min = 0, max = 4000, unit = "px") int spacing,
    @Range(min = 1, max = 400, unit = "%") int sizeA,
    @Range(min = 1, max = 400, unit = "%") int sizeB,
    @Range(min = 0, max = 200, unit = "%") int contrastA,
    @Range(min = 0, max = 200, unit = "%") int contrastB,
    @Range(min = 0, max = 1000, unit = "px") int padding)
    implements Composer, PictureChange {

  /// The picture twice, one above the other, on white.
  public Compose() {
    this(100, OtherExhibit.none(), Order.A_FIRST, Direction.TALL, 400, 100, 100, 100, 100, 0);
  }

  /// @throws Failure where the other exhibit is no picture
  public Compose {
    if (other.input().filter(held -> !(held instanceof Input.Image)).isPresent()) {
      throw new Failure(Compose.class, "compose-not-picture", other.id());
    }
  }

  @Override
  public String id() {
    return "compose";
  }

  @Override
  public Shows shows() {
    return Shows.PICTURES;
  }

  @Override
  public List<String> staying() {
    return List.of("other");
  }

  @Override
  public List<Handle> handles(Input.Image given) {
    var plan = plan(given.picture(), second(given.picture()));
    return new Ends(direction, padding, spacing)
        .handles(plan, order, sizeA, sizeB, Ends.Place::corner);
  }

  private Picture second(Picture own) {
    var held = other.input().orElse(new Input.Image(own));
    return held instanceof Input.Image(var picture) ? picture : own;
  }

  private Ends.Plan plan(Picture own, Picture second) {
    var a = size(own, sizeA);
    var b = size(second, sizeB);
    return new Ends(direction, padding, spacing).of(order.first(a, b), order.second(a, b));
  }

  /// @throws Failure where the whole would have more than 100 million pixels
  @Override
  public Picture made(Picture own) {
    var second = second(own);
    var plan = plan(own, second);
    var canvas = plan.canvas();
    canvas.fill(new Box(0, 0, plan.width(), plan.height()), Light.grey(background));
    lay(canvas, Contrast.of(own, contrastA), order.first(plan.first(), plan.second()));
    lay(canvas, Contrast.of(second, contrastB), order.second(plan.first(), plan.second()));
    return canvas.picture();
  }

  private static void lay(Canvas canvas, Picture picture, Ends.Place place) {
    var box = place.box();
    canvas.lay(picture.resized(box.width(), box.height()), box.left(), box.top());
  }

  private static Size size(Picture picture, int percent) {
    return new Size(side(picture.width(), percent), side(picture.height(), percent));
  }

  private static int side(int length, int percent) {
    return (int) Math.max(1, ((long) length * percent + 50) / 100);
  }
}
