package org.autopsie.imagecrop.stimuli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.autopsie.image.Cutout;
import org.autopsie.image.Picture;
import org.autopsie.imagecrop.stimuli.Canvas.Box;
import org.autopsie.imagecrop.stimuli.Ends.Size;
import org.autopsie.model.Input;
import org.autopsie.perturb.Composer;
import org.autopsie.perturb.Handle;
import org.autopsie.run.Range;

/// Puts two pictograms of a bald head, A and B, in the place of a picture: nothing of the picture
/// stays. They are pictograms, not people: what differs between the modifiers is the colour of some
/// areas of a drawing. A pictogram of 64 pixels is drawn out linearly on its ground.
///
/// @param backgroundA luminance of the half that A lies in (see [Light#grey])
/// @param backgroundB luminance of the half that B lies in
/// @param modifierA 1 the lightest, 5 the darkest
/// @param modifierB as for A
/// @param head which pictogram
/// @param spacing between the squares that the pictograms lie in
/// @param sizeA 100: 192 pixels
/// @param sizeB as for A
/// @param order which of the two comes first
/// @param direction one above the other, or beside
/// @param padding around both
public record PictogramPair(
    @Range(min = 0, max = 100, unit = "%") double backgroundA,
    @Range(min = 0, max = 100, unit = "%") double backgroundB,
    @Range(min = 1, max = Pictogram.DARKEST) int modifierA,
    @Range(min = 1, max = Pictogram.DARKEST) int modifierB,
    Pictogram head,
    @Range(min = 0, max = 4000, unit = "px") int spacing,
    @Range(min = 25, max = 400, unit = "%") int sizeA,
    @Range(min = 25, max = 400, unit = "%") int sizeB,
    Order order,
    Direction direction,
    @Range(min = 0, max = 1000, unit = "px") int padding)
    implements Composer, PictureChange {
  private static final int USUAL = 192;

  private static final Map<Pictogram, List<Cutout>> KNOWN = new ConcurrentHashMap<>();

  /// The lightest above the darkest, on grounds of the same luminance.
  public PictogramPair() {
    this(
        50,
        50,
        1,
        Pictogram.DARKEST,
        Pictogram.PERSON,
        240,
        100,
        100,
        Order.A_FIRST,
        Direction.TALL,
        24);
  }

  @Override
  public String id() {
    return "pictogram-pair";
  }

  @Override
  public Shows shows() {
    return Shows.PICTOGRAMS;
  }

  @Override
  public List<Handle> handles(Input.Image given) {
    var ends = new Ends(direction, padding, spacing);
    var plan = ends.of(size(order.first(sizeA, sizeB)), size(order.second(sizeA, sizeB)));
    return ends.handles(plan, order, sizeA, sizeB, Ends.Place::corner);
  }

  private static Size size(int percent) {
    int side = Math.max(1, USUAL * percent / 100);
    return new Size(side, side);
  }

  private record Part(int ground, Picture picture) {
    Size size() {
      return new Size(picture.width(), picture.height());
    }

    void draw(Canvas canvas, Ends.Place place) {
      canvas.fill(place.half(), ground);
      canvas.lay(picture, place.box().left(), place.box().top());
    }
  }

  @Override
  public Picture made(Picture given) {
    var a = part(backgroundA, modifierA, sizeA);
    var b = part(backgroundB, modifierB, sizeB);
    var first = order.first(a, b);
    var second = order.second(a, b);
    var plan = new Ends(direction, padding, spacing).of(first.size(), second.size());
    var canvas = plan.canvas();
    first.draw(canvas, plan.first());
    second.draw(canvas, plan.second());
    return canvas.picture();
  }

  private Part part(double background, int modifier, int size) {
    int ground = Light.grey(background);
    var canvas = new Canvas(Pictogram.SIDE, Pictogram.SIDE);
    canvas.fill(new Box(0, 0, Pictogram.SIDE, Pictogram.SIDE), ground);
    canvas.lay(KNOWN.computeIfAbsent(head, Pictogram::read).get(modifier - 1), 0, 0);
    int side = Math.max(1, USUAL * size / 100);
    return new Part(ground, canvas.picture().resized(side, side));
  }
}
