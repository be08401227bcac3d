package org.autopsie.imagecrop.stimuli;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.imagecrop.stimuli.Canvas.Box;
import org.autopsie.perturb.Handle;
import org.autopsie.perturb.Handle.Kind;
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
  record Place(Box half, Box box) {
    /// The lower right corner of a part that is as wide as its size says, in %: it stays in the
    /// middle across, so that its corner moves half as far as it grows there.
    static Handle corner(Plan plan, Place place, String parameter, int percent) {
      var box = place.box();
      double perPercent = (double) box.width() / percent;
      boolean across = plan.height() >= plan.width();
      return Ends.corner(
          plan,
          parameter,
          box.left() + box.width(),
          box.top() + box.height(),
          1 / Math.max(0.01, across ? perPercent / 2 : perPercent));
    }
  }

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

  /// Makes the corner by which a part of that size is made larger.
  interface Corner {
    Handle of(Plan plan, Place place, String parameter, int size);
  }

  /// What can be taken hold of in that plan: each part, to move it away from the other, the border,
  /// and the corner of each part.
  List<Handle> handles(Plan plan, Order order, int sizeA, int sizeB, Corner corner) {
    var handles = new ArrayList<>(moving(plan));
    handles.add(
        corner.of(plan, plan.first(), order.first("size-a", "size-b"), order.first(sizeA, sizeB)));
    handles.add(
        corner.of(
            plan, plan.second(), order.second("size-a", "size-b"), order.second(sizeA, sizeB)));
    return handles;
  }

  private List<Handle> moving(Plan plan) {
    boolean tall = direction == Direction.TALL;
    int grip = grip(plan);
    int x = plan.width() - grip;
    int y = plan.height() / 2 - grip;
    return List.of(
        part("first", plan.first().box(), -1),
        part("second", plan.second().box(), 1),
        tall
            ? border(x, y, plan.width(), y + 2 * grip, 1, 0)
            : border(
                plan.width() / 2 - grip,
                plan.height() - grip,
                plan.width() / 2 + grip,
                plan.height(),
                0,
                1));
  }

  /// About how wide a corner must be to be taken hold of, in pixels.
  static int grip(Plan plan) {
    return Math.max(1, Math.min(plan.width(), plan.height()) / 16);
  }

  private Handle part(String id, Box box, int sign) {
    boolean tall = direction == Direction.TALL;
    return new Handle(
        id,
        "spacing",
        Kind.PART,
        box.left(),
        box.top(),
        box.left() + box.width(),
        box.top() + box.height(),
        tall ? 0 : sign,
        tall ? sign : 0);
  }

  private static Handle border(
      int left, int top, int right, int bottom, double perRight, double perDown) {
    return new Handle(
        "border", "padding", Kind.BORDER, left, top, right, bottom, perRight, perDown);
  }

  /// A corner that makes a part larger.
  ///
  /// @param x of the corner, in pixels of the picture
  /// @param perPixel how much the size grows where it is pulled one pixel to the right
  static Handle corner(Plan plan, String parameter, int x, int y, double perPixel) {
    int grip = grip(plan);
    int left = Math.clamp(x - grip, 0, Math.max(0, plan.width() - 2 * grip));
    int top = Math.clamp(y - grip, 0, Math.max(0, plan.height() - 2 * grip));
    return new Handle(
        parameter, parameter, Kind.EDGE, left, top, left + 2 * grip, top + 2 * grip, perPixel, 0);
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
