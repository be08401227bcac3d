package org.autopsie.image;

/// A rectangle of a picture that is shown in its place, in whole pixels.
///
/// @param ratio height ÷ width that was asked for, above 0
/// @param left the first column that is shown, from 0
/// @param top the first row that is shown, from 0
/// @param width at least 1
/// @param height at least 1
public record Crop(double ratio, int left, int top, int width, int height) {

  /// @throws IllegalArgumentException where it shows nothing, or begins outside every picture
  public Crop {
    if (left < 0 || top < 0 || width < 1 || height < 1) {
      throw new IllegalArgumentException(left + " " + top + " " + width + " " + height);
    }
  }

  /// What is seen of a picture.
  ///
  /// @throws IndexOutOfBoundsException where it does not lie inside
  public Picture of(Picture picture) {
    return picture.crop(left, top, left + width, top + height);
  }
}
