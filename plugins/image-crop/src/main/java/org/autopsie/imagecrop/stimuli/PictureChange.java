package org.autopsie.imagecrop.stimuli;

import java.util.random.RandomGenerator;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;

/// A change of pictures that draws no lots.
public interface PictureChange extends Perturbation {

  /// What comes of a picture, which is left as it is.
  ///
  /// @throws org.autopsie.run.Failure where it cannot be made
  Picture made(Picture given);

  @Override
  default boolean accepts(Input input) {
    return input instanceof Input.Image;
  }

  /// @throws org.autopsie.run.Failure as [#made]
  @Override
  default Input apply(Input input, RandomGenerator random) {
    return switch (input) {
      case Input.Image(var picture) -> new Input.Image(made(picture));
      case Input.Text text -> text;
      case Input.Row row -> row;
    };
  }
}
