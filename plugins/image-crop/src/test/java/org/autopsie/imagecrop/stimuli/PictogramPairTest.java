package org.autopsie.imagecrop.stimuli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.image.Cutout;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.run.Parameters;
import org.autopsie.run.PerturbationContract;
import org.junit.jupiter.api.Test;

class PictogramPairTest implements PerturbationContract<PictogramPair> {

  @Override
  public List<Input> inputs() {
    return List.of(new Input.Text("Camille"), new Input.Image(Picture.plain(3, 2, 0x123456)));
  }

  private static double luminance(Cutout cutout) {
    double sum = 0;
    int opaque = 0;
    for (int argb : cutout.argb()) {
      if (argb >>> 24 == 255) {
        sum += Light.luminance(argb & 0xFFFFFF);
        opaque++;
      }
    }
    return sum / opaque;
  }

  /// What the cells are: were one beside, its colours would not go from light to dark.
  @Test
  void should_go_from_light_to_dark_through_the_five_modifiers() {
    for (var head : Pictogram.values()) {
      var luminance = head.read().stream().map(PictogramPairTest::luminance).toList();
      for (int i = 1; i < Pictogram.DARKEST; i++) {
        assertTrue(luminance.get(i) < luminance.get(i - 1) - 2, head + " " + luminance);
      }
    }
  }

  /// Hair would be recoloured with the skin; of a bald head the outline stays.
  @Test
  void should_differ_in_colour_and_not_in_outline() {
    for (var head : Pictogram.values()) {
      var cutouts = head.read();
      for (var cutout : cutouts) {
        assertEquals(opaque(cutouts.getFirst()), opaque(cutout), 20, head.name());
      }
      assertEquals(
          Pictogram.DARKEST, cutouts.stream().map(PictogramPairTest::luminance).distinct().count());
    }
  }

  private static double opaque(Cutout cutout) {
    double count = 0;
    for (int argb : cutout.argb()) {
      count += argb >>> 24 > 127 ? 1 : 0;
    }
    return count;
  }

  private static Picture drawn(Map<String, ?> values) {
    var pair = Parameters.with(new PictogramPair(), values);
    var given = new Input.Image(Picture.plain(1, 1, 0));
    return ((Input.Image) pair.apply(given, new SplittableRandom(0))).picture();
  }

  @Test
  void should_lie_at_the_ends_on_grounds_of_their_own() {
    var picture = drawn(Map.of("background-a", 100, "background-b", 0));

    assertEquals(192 + 48, picture.width());
    assertEquals(192 * 2 + 48 + 240, picture.height());
    assertEquals(0xFFFFFF, picture.rgb(0, 0));
    assertEquals(0x000000, picture.rgb(239, picture.height() - 1));
    assertNotEquals(0xFFFFFF, picture.rgb(120, 24 + 96));
    assertNotEquals(0x000000, picture.rgb(120, 24 + 192 + 240 + 96));
  }

  @Test
  void should_show_nothing_of_the_picture_and_change_places_with_the_order() {
    var one = drawn(Map.of("order", "b-first"));
    var other = drawn(Map.of("modifier-a", 5, "modifier-b", 1));
    assertEquals(one, other);
    assertNotEquals(drawn(Map.of()), one);
  }
}
