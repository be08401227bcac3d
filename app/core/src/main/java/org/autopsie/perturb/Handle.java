package org.autopsie.perturb;

/// What a person can take hold of in a picture that a [Composer] made, with the mouse or with the
/// arrow keys: it stands for one of the composer’s parameters, a whole number.
///
/// @param id tells it from the others of the same picture; it stays when the picture is made anew
/// @param parameter the parameter’s name, as in the form
/// @param kind what is moved
/// @param left where it lies, in pixels of the picture; it may be as wide as a whole part
/// @param right the first column after it
/// @param bottom the first row below it
/// @param perRight how much the parameter grows where it is moved one pixel to the right
/// @param perDown how much it grows where it is moved one pixel down
public record Handle(
    String id,
    String parameter,
    Kind kind,
    int left,
    int top,
    int right,
    int bottom,
    double perRight,
    double perDown) {

  /// What is moved.
  public enum Kind {
    /// A part of the picture, from its place.
    PART,
    /// A part’s edge, so that it grows or shrinks.
    EDGE,
    /// The picture’s own border.
    BORDER
  }

  /// @throws IllegalArgumentException where it lies nowhere, or nothing moves with it
  public Handle {
    if (left >= right || top >= bottom || (perRight == 0 && perDown == 0)) {
      throw new IllegalArgumentException(id);
    }
  }
}
