package org.autopsie.instruments;

import static org.autopsie.instruments.PartsContract.attribution;
import static org.autopsie.instruments.PartsContract.explain;
import static org.autopsie.instruments.PartsContract.notes;
import static org.autopsie.instruments.PartsContract.partValues;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.autopsie.evidence.Part.Region;
import org.autopsie.explain.Filling;
import org.autopsie.explain.Watch;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

class LimeTest implements PartsContract<Lime> {

  @Override
  public Lime plugin() {
    return lime(200, 0);
  }

  @Override
  public Class<Lime> type() {
    return Lime.class;
  }

  private static Lime lime(int samples, double ridge) {
    return new Lime(samples, 0.25, ridge, 12, 10, Filling.GREY, "", 100, 0.95);
  }

  @Test
  void should_first_look_at_few_large_patches_of_a_picture_and_at_nothing_else_first() {
    var bright = Toy.bright(0, 0, 40, 40);
    var question = bright.ask(Toy.noise(120, 80));

    var coarse = new Lime().coarser(question, Watch.SILENT).orElseThrow();
    var found = explain(coarse, question);

    assertTrue(bright.asked().get() <= 40, bright.asked() + " asked for the first picture");
    assertTrue(found.attribution().orElseThrow().parts().size() <= 18, found.toString());
    assertTrue(
        new Lime(10, 0.25, 1, 40, 10, Filling.GREY, "", 100, 0.95)
            .coarser(question, Watch.SILENT)
            .isEmpty());
    assertTrue(plugin().coarser(question, Watch.SILENT).isEmpty(), "hardly fewer patches");
    var row = Toy.linear(2, -1).ask(Toy.row(1, 1), Toy.row(0, 0));
    assertTrue(new Lime().coarser(row, Watch.SILENT).isEmpty());
  }

  @Test
  void should_find_the_line_where_the_model_is_one() {
    var question = Toy.linear(2, -1, 0).ask(Toy.row(1, 1, 1), Toy.row(0, 0, 0));

    var found = explain(plugin(), question);

    assertArrayEquals(new double[] {2, -1, 0}, partValues(found.attribution().orElseThrow()), 1e-6);
    assertTrue(notes(found).getFirst().contains("follows 100%"), notes(found).toString());
  }

  @Test
  void should_hold_the_values_nearer_to_zero_with_a_stronger_ridge() {
    var question = Toy.linear(2, -1).ask(Toy.row(1, 1), Toy.row(0, 0));

    double free = attribution(lime(100, 0), question).values().getFirst();
    double held = attribution(lime(100, 10), question).values().getFirst();

    assertTrue(held < free && held > 0, held + " " + free);
  }

  /// With so wide a kernel every set counts the same, and xor is no line in either column.
  @Test
  void should_say_how_badly_the_line_follows_a_model_that_is_none() {
    var xor = Toy.rows(x -> x[0] + x[1] - 2 * x[0] * x[1]);
    var wide = new Lime(4000, 100, 0, 12, 10, Filling.GREY, "", 100, 0.95);

    var found = explain(wide, xor.ask(Toy.row(1, 1), Toy.row(0, 0)));

    assertArrayEquals(new double[] {0, 0}, partValues(found.attribution().orElseThrow()), 0.06);
    assertTrue(notes(found).getFirst().contains("follows 0%"), notes(found).toString());
  }

  /// A black picture with a white disc; the model reads the middle of the disc.
  @Test
  void should_find_the_patch_that_counts() {
    var pixels = new byte[48 * 48 * 3];
    for (int i = 0; i < 48 * 48; i++) {
      if (Math.hypot(i % 48 - 24, i / 48.0 - 24) < 9) {
        Arrays.fill(pixels, 3 * i, 3 * i + 3, (byte) 255);
      }
    }
    var picture = new Input.Image(Picture.of(48, 48, pixels));

    var found = attribution(lime(400, 1), Toy.bright(22, 22, 26, 26).ask(picture));

    int best = 0;
    for (int i = 0; i < found.parts().size(); i++) {
      best = found.values().get(i) > found.values().get(best) ? i : best;
    }
    var region = (Region) found.parts().get(best);
    assertTrue(region.left() <= 23 && region.right() >= 25, region.toString());
    assertTrue(region.top() <= 23 && region.bottom() >= 25, region.toString());
  }

  @Test
  void should_refuse_fewer_samples_than_parts() {
    var question = KernelShapTest.tangled(1, 10);

    var failure = assertThrows(Failure.class, () -> explain(lime(11, 1), question));

    assertEquals("11 trials are too few for 10 parts: allow at least 12.", failure.getMessage());
  }
}
