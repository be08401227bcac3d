package org.autopsie.imagecrop.stimuli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.perturb.OtherExhibit;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.PerturbationContract;
import org.junit.jupiter.api.Test;

class ComposeTest implements PerturbationContract<Compose> {
  private static final Picture RED = Picture.plain(40, 20, 0xFF0000);
  private static final Picture BLUE = Picture.plain(20, 30, 0x0000FF);

  @Override
  public List<Input> inputs() {
    return List.of(new Input.Text("Camille"), new Input.Image(RED));
  }

  private static final Compose KNOWING =
      Parameters.referring(
          new Compose(),
          one ->
              ((OtherExhibit) one)
                  .among(id -> id.equals("blue") ? new Input.Image(BLUE) : new Input.Text(id)));

  private static Picture composed(Map<String, ?> values) {
    var change = Parameters.with(KNOWING, values);
    return ((Input.Image) change.apply(new Input.Image(RED), new SplittableRandom(0))).picture();
  }

  @Test
  void should_put_each_at_its_end_in_the_middle_across() {
    var tall = composed(Map.of("other", "blue", "spacing", 7, "padding", 3, "background", 50));

    assertEquals("46 × 63", tall.toString());
    assertEquals(0xBCBCBC, tall.rgb(2, 2));
    assertEquals(RED, tall.crop(3, 3, 43, 23));
    assertEquals(BLUE, tall.crop(13, 30, 33, 60));
    assertEquals(0xBCBCBC, tall.rgb(12, 30));
    assertEquals(0xBCBCBC, tall.rgb(20, 26));
  }

  @Test
  void should_change_places_and_lie_down() {
    var wide =
        composed(Map.of("other", "blue", "spacing", 10, "order", "b-first", "direction", "wide"));

    assertEquals("70 × 30", wide.toString());
    assertEquals(BLUE, wide.crop(0, 0, 20, 30));
    assertEquals(RED, wide.crop(30, 5, 70, 25));
    assertEquals(0xFFFFFF, wide.rgb(25, 10));
  }

  @Test
  void should_put_the_same_picture_at_both_ends_where_no_other_is_named() {
    var twice = composed(Map.of("spacing", 0));
    assertEquals(twice.crop(0, 0, 40, 20), twice.crop(0, 20, 40, 40));
  }

  @Test
  void should_change_size_and_contrast_of_one_alone() {
    var picture = composed(Map.of("other", "blue", "spacing", 0, "size-a", 50, "size-b", 200));
    assertEquals("40 × 70", picture.toString());
    assertEquals(Picture.plain(20, 10, 0xFF0000), picture.crop(10, 0, 30, 10));
    assertEquals(Picture.plain(40, 60, 0x0000FF), picture.crop(0, 10, 40, 70));
  }

  @Test
  void should_keep_the_mean_colour_whatever_the_contrast() {
    var halves = Picture.plain(10, 10, 0x204060).withFilled(0, 0, 10, 5, 0x6080A0);

    assertEquals(halves, Contrast.of(halves, 100));
    assertEquals(Picture.plain(10, 10, 0x406080), Contrast.of(halves, 0));
    var half = Contrast.of(halves, 50);
    assertEquals(0x507090, half.rgb(0, 0));
    assertEquals(0x305070, half.rgb(0, 9));
    assertEquals(0x80A0C0, Contrast.of(halves, 200).rgb(0, 0));
  }

  @Test
  void should_refuse_what_is_no_picture_and_what_is_too_large() {
    var text = assertThrows(Failure.class, () -> composed(Map.of("other", "letter")));
    assertEquals("compose-not-picture", text.key());
    var wide = Picture.plain(30_000, 200, 0);
    var large = Parameters.with(new Compose(), Map.of("size-a", 400, "size-b", 400));
    var failure =
        assertThrows(
            Failure.class, () -> large.apply(new Input.Image(wide), new SplittableRandom(0)));
    assertEquals("ends-too-large", failure.key());
  }
}
