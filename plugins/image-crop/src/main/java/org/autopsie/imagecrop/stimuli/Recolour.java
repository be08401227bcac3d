package org.autopsie.imagecrop.stimuli;

import org.autopsie.image.Picture;
import org.autopsie.run.Failure;
import org.autopsie.run.Range;

/// Gives the heads of a drawing that `drawn-pair` made another luminance and hue. Any other picture
/// is refused: skin in a photograph belongs to a person, and a photograph whose skin is painted
/// over differs from one of another person in far more than skin (light, shadow, hair, make-up,
/// compression), so that what it shows of a model cannot be told. A drawing is recognised by
/// drawing it again: every pixel must be the same.
///
/// @param which of the two shapes
/// @param luminance of the head
/// @param hue of the head: 0 red, 120 green, 240 blue
/// @param saturation of the head: 0 grey
public record Recolour(
    Which which,
    @Range(min = 0, max = 100, unit = "%") double luminance,
    @Range(min = 0, max = 360, unit = "°") double hue,
    @Range(min = 0, max = 100, unit = "%") double saturation)
    implements PictureChange {

  /// Both heads in a middle grey.
  public Recolour() {
    this(Which.BOTH, 30, 30, 0);
  }

  @Override
  public String id() {
    return "recolour";
  }

  /// @throws Failure where the picture is not one that `drawn-pair` made
  @Override
  public Picture made(Picture picture) {
    var drawing =
        Drawing.read(picture).orElseThrow(() -> new Failure(Recolour.class, "recolour-refused"));
    int skin = Light.colour(luminance, hue, saturation);
    var first = which == Which.SECOND ? drawing.first() : drawing.first().withSkin(skin);
    var second = which == Which.FIRST ? drawing.second() : drawing.second().withSkin(skin);
    return new Drawing(drawing.ends(), first, second).picture();
  }
}
