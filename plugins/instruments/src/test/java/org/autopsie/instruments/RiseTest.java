package org.autopsie.instruments;

import static org.autopsie.instruments.PartsContract.attribution;
import static org.autopsie.instruments.PartsContract.explain;
import static org.autopsie.instruments.PartsContract.partValues;
import static org.autopsie.instruments.PartsContract.shown;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.autopsie.evidence.Part.Cell;
import org.autopsie.explain.Filling;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.perturb.Engine;
import org.autopsie.perturb.Sweep;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

class RiseTest implements PartsContract<Rise> {
  private static final Input.Image WHITE = new Input.Image(Picture.plain(64, 64, 0xFFFFFF));

  @Override
  public Rise plugin() {
    return rise(400);
  }

  @Override
  public Class<Rise> type() {
    return Rise.class;
  }

  private static Rise rise(int masks) {
    return new Rise(masks, 0.5, 8, 8, Filling.GREY, "", 100, 0.95);
  }

  @Test
  void should_put_the_one_patch_that_counts_on_top() {
    var found = attribution(rise(4000), Toy.bright(16, 8, 24, 16).ask(WHITE));

    int best = best(partValues(found));
    assertEquals(new Cell(16, 8, 24, 16), found.parts().get(best));
    assertTrue(found.low().get(best) > 0, "its interval holds 0");
  }

  /// A word kept with one chance in two: `cov(count, kept) / p = p (1 − p) / p = 1/2`.
  @Test
  void should_give_the_derived_value_of_the_one_word_that_counts() {
    var text = new Input.Text("one two bad four");

    var found = attribution(rise(20_000), Toy.counts("bad").ask(text));

    assertEquals(0.5, found.values().get(2), 0.02);
    for (int other : new int[] {0, 1, 3}) {
      assertTrue(Math.abs(found.values().get(other)) < 0.02);
      assertTrue(found.low().get(other) <= 0.01 && found.high().get(other) >= -0.01);
    }
  }

  @Test
  void should_mix_picture_and_filling_and_leave_the_first_picture_as_it_is() {
    var noise = Toy.noise(37, 23).picture();
    var masks = new SmoothMasks(noise, Filling.GREY, 4, 30, 0.5, new SplittableRandom(5));

    assertEquals(noise, masks.at(0).picture());
    for (int mask = 1; mask <= 30; mask++) {
      var mixed = masks.at(mask).picture().bytes();
      for (int i = 0; i < mixed.length; i++) {
        int value = mixed[i] & 0xFF;
        int original = noise.bytes()[i] & 0xFF;
        assertTrue(128 <= value && value <= original, value + " of " + original);
      }
    }
  }

  /// From white to grey a pixel says how much of it the mask keeps: its mean over a cell is known.
  @Test
  void should_know_how_much_of_each_cell_a_mask_keeps() {
    var masks = new SmoothMasks(WHITE.picture(), Filling.GREY, 5, 20, 0.5, new SplittableRandom(5));
    var shares = masks.shares(4, 4);
    var kept = new double[16];
    for (int mask = 0; mask <= 20; mask++) {
      var picture = masks.at(mask).picture();
      shares.write(mask, kept);
      for (int cell = 0; cell < 16; cell++) {
        int left = cell % 4 * 16;
        int top = cell / 4 * 16;
        double mean =
            IntStream.range(0, 256)
                .map(i -> picture.rgb(left + i % 16, top + i / 16) & 0xFF)
                .average()
                .orElseThrow();
        assertEquals((mean - 128) / 127, kept[cell], 0.01);
      }
    }
  }

  @Test
  void should_get_nearer_with_more_masks() {
    var question = Toy.bright(16, 8, 24, 16).ask(WHITE);
    var few = attribution(rise(400), question);
    var many = attribution(rise(6400), question);

    int best = best(partValues(many));
    double wide = few.high().get(best) - few.low().get(best);
    double narrow = many.high().get(best) - many.low().get(best);
    assertTrue(narrow < wide / 2, narrow + " " + wide);
  }

  /// All that follows from the numbers follows from their order alone.
  @Test
  void should_put_the_same_pictures_before_the_model_with_any_batches_and_threads() {
    var question = Toy.bright(16, 8, 24, 16).ask(WHITE);
    var masks = new SmoothMasks(WHITE.picture(), Filling.BLUR, 8, 99, 0.5, new SplittableRandom(5));
    var numbers = question.sweep().run(masks, Progress.SILENT);

    for (int batch : new int[] {1, 3, 64, 1000}) {
      for (int threads : new int[] {1, 3}) {
        var engine = Engine.STANDARD.batches(batch).threads(threads);
        var sweep = new Sweep(question.predictor(), question.reading(), engine);
        assertArrayEquals(numbers, sweep.run(masks, Progress.SILENT));
      }
    }
  }

  @Test
  void should_show_a_first_picture_early() {
    var early = shown(rise(1000), Toy.bright(16, 8, 24, 16).ask(WHITE));

    assertTrue(early.size() >= 5);
    assertTrue(early.getFirst().calls() < 32);
    assertTrue(explain(rise(1000), Toy.bright(0, 0, 8, 8).ask(WHITE)).converged() < 1);
  }

  private static int best(double[] values) {
    int best = 0;
    for (int i = 0; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
