package org.autopsie.instruments;

import static org.autopsie.instruments.PartsContract.attribution;
import static org.autopsie.instruments.PartsContract.explain;
import static org.autopsie.instruments.PartsContract.partValues;
import static org.autopsie.instruments.PartsContract.shown;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.autopsie.evidence.Part;
import org.autopsie.explain.Filling;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

class OcclusionTest implements PartsContract<Occlusion> {

  @Test
  void should_find_the_one_word_that_counts() {
    var found = attribution(plugin(), Toy.counts("bad").ask(new Input.Text("A bad day, bad!")));

    assertEquals(List.of("0-1", "2-5", "6-9", "11-14"), names(found.parts()));
    assertArrayEquals(new double[] {0, 1, 0, 1}, partValues(found));
    assertEquals(2, found.answer());
    assertTrue(Double.isNaN(found.base()));
  }

  @Test
  void should_put_another_word_in_the_place_where_one_is_given() {
    var masked = new Occlusion(0, 0, Filling.GREY, "bad");

    var found = attribution(masked, Toy.counts("bad").ask(new Input.Text("bad day")));

    assertArrayEquals(new double[] {0, -1}, partValues(found));
  }

  /// White 64 × 64; the model reads the square 16–24 × 8–16; grey leaves 128/255 of it.
  @Test
  void should_find_the_one_patch_that_counts_exactly() {
    var white = new Input.Image(Picture.plain(64, 64, 0xFFFFFF));

    var found = attribution(plugin(), Toy.bright(16, 8, 24, 16).ask(white));

    assertEquals(64, found.parts().size());
    for (int i = 0; i < 64; i++) {
      boolean patch = found.parts().get(i).equals(new Part.Cell(16, 8, 24, 16));
      assertEquals(patch ? 127.0 / 255 : 0, found.values().get(i), 1e-6);
    }
  }

  @Test
  void should_cut_overlapping_squares_that_reach_the_edges() {
    var stepped = new Occlusion(4, 3, Filling.MEAN, "");

    var found = attribution(stepped, Toy.bright(0, 0, 1, 1).ask(Toy.noise(8, 7)));

    assertEquals(
        List.of("0-0-4-4", "3-0-7-4", "6-0-8-4", "0-3-4-7", "3-3-7-7", "6-3-8-7"),
        names(found.parts()));
  }

  /// `f = 2a − b`; the others' mean of a is 2, of b 3.
  @Test
  void should_take_a_column_away_by_the_mean_over_the_background() {
    var question = Toy.linear(2, -1).ask(Toy.row(5, 5), Toy.row(1, 2), Toy.row(3, 4));

    assertArrayEquals(new double[] {6, -2}, partValues(attribution(plugin(), question)), 1e-6);
    assertEquals(3 * 2, explain(plugin(), question).calls());
  }

  @Test
  void should_refuse_squares_as_large_as_the_picture() {
    var whole = new Occlusion(64, 0, Filling.GREY, "");

    var failure =
        assertThrows(
            Failure.class, () -> explain(whole, Toy.bright(0, 0, 1, 1).ask(Toy.noise(8, 7))));

    assertEquals(
        "With these settings the input is one part alone: choose smaller parts.",
        failure.getMessage());
  }

  /// Two background rows: two calls for each choice.
  @Test
  void should_count_the_calls_so_far() {
    var row = new double[200];
    var early = shown(plugin(), Toy.linear(row).ask(Toy.row(row), Toy.row(row), Toy.row(row)));

    assertEquals(List.of(6L, 12L, 24L), early.stream().limit(3).map(e -> e.calls()).toList());
  }

  @Test
  void should_show_parts_that_were_not_asked_yet_as_unknown() {
    var early = shown(plugin(), Toy.bright(0, 0, 8, 8).ask(Toy.noise(64, 64)));

    assertTrue(early.size() >= 4, early.size() + " looks");
    var values = partValues(early.getFirst().attribution().orElseThrow());
    assertTrue(Double.isNaN(values[63]) && !Double.isNaN(values[0]));
  }

  private static List<String> names(List<Part> parts) {
    return parts.stream().map(Part::name).toList();
  }
}
