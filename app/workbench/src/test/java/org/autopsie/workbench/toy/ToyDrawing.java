package org.autopsie.workbench.toy;

import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.perturb.Composer;
import org.autopsie.perturb.Handle;
import org.autopsie.run.Range;

/// Two grey squares above one another, for tests.
///
/// @param upper how light the upper one is
/// @param lower how light the lower one is
/// @param spacing between them
public record ToyDrawing(
    @Range(min = 0, max = 100, unit = "%") double upper,
    @Range(min = 0, max = 100, unit = "%") double lower,
    @Range(min = 0, max = 200, unit = "px") int spacing)
    implements Composer {
  private static final int SIDE = 40;

  /// The upper one lighter.
  public ToyDrawing() {
    this(60, 40, 40);
  }

  @Override
  public String id() {
    return "toy-drawing";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Image;
  }

  @Override
  public Input apply(Input input, RandomGenerator random) {
    int high = 2 * SIDE + spacing;
    var picture =
        Picture.plain(SIDE, high, 0)
            .withFilled(0, 0, SIDE, SIDE, grey(upper))
            .withFilled(0, SIDE + spacing, SIDE, high, grey(lower));
    return new Input.Image(picture);
  }

  private static int grey(double light) {
    return (int) Math.round(light * 255 / 100) * 0x010101;
  }

  @Override
  public Shows shows() {
    return Shows.SHAPES;
  }

  @Override
  public List<Handle> handles(Input.Image given) {
    int top = SIDE + spacing;
    return List.of(
        new Handle("lower", "spacing", Handle.Kind.PART, 0, top, SIDE, top + SIDE, 0, 1));
  }
}
