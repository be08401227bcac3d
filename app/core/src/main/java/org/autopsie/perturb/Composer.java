package org.autopsie.perturb;

import java.util.List;
import org.autopsie.model.Input;

/// A perturbation that makes the whole picture anew from its parameters, so that what it makes is
/// held against what it makes by its own defaults, not against the picture whose place it takes.
/// What lies in the picture can be taken hold of.
public interface Composer extends Perturbation {

  /// What its pictures show.
  enum Shows {
    /// Shapes drawn by the project, which stand for nobody.
    SHAPES,
    /// Pictograms, not people.
    PICTOGRAMS,
    /// Pictures of the case.
    PICTURES
  }

  /// What its pictures show; it is said under each of them.
  Shows shows();

  /// The names of the parameters that stay as they are in what it is held against, such as which
  /// other picture lies in it; all others have their defaults there.
  default List<String> staying() {
    return List.of();
  }

  /// What can be taken hold of in the picture that it makes in the place of this one.
  ///
  /// @throws org.autopsie.run.Failure as `apply`
  List<Handle> handles(Input.Image given);
}
