package org.autopsie.perturb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.model.Output;
import org.autopsie.run.Failure;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class MapNumberTest {
  private static final Output.Heatmap WIDE =
      new Output.Heatmap(
          new float[] {8, 24.7f, 40}, new float[] {8, 20}, new float[] {1, 9, 4, 2, 9, 5});

  private static double read(String name, Output.Heatmap map) {
    var into = new double[2];
    Reading.score(map, Optional.of(name)).read(map, into, 1);
    return into[1];
  }

  @Test
  void should_read_what_a_map_offers() {
    assertEquals(9, read("maximum", WIDE));
    assertEquals(24, read("maximum-x", WIDE));
    assertEquals(8, read("maximum-y", WIDE));
    assertEquals(5, read("cell 2 3", WIDE));
    assertEquals(List.of("maximum"), Reading.score(WIDE, Optional.empty()).names());
  }

  @Test
  void should_tell_which_half_leads_along_the_longer_side() {
    assertEquals(2 - 9, read("lead", WIDE));
    var odd = new float[] {8, 24, 40};
    assertEquals(2 - 5, read("lead", new Output.Heatmap(odd, new float[] {8, 20}, WIDE.scores())));
    var tall =
        new Output.Heatmap(new float[] {8, 9}, new float[] {8, 20}, new float[] {7, 1, 2, 3});
    assertEquals(7 - 3, read("lead", tall));
  }

  @Test
  void should_say_what_a_map_does_not_have() {
    assertTold("no number “sum”", () -> read("sum", WIDE));
    assertTold("2 rows of 3 cells", () -> read("cell 3 1", WIDE));
    assertTold("no half", () -> read("lead", new Output.Heatmap(one(), one(), one())));
    var vector = new Output.Embedding(one());
    assertTold("no map", () -> new MapNumber("lead").read(vector, new double[1], 0));
  }

  private static float[] one() {
    return new float[] {1};
  }

  private static void assertTold(String words, org.junit.jupiter.api.function.Executable asked) {
    var told = assertThrows(Failure.class, asked).getMessage();
    assertTrue(told.contains(words), told);
  }

  @Test
  void should_have_plain_words_for_each() {
    for (var name : List.of("maximum", "maximum-x", "maximum-y", "lead", "cell 3 7")) {
      var words = new MapNumber(name).words();
      assertTrue(!words.in(Locale.FRENCH).equals(words.in(Locale.ENGLISH)), name);
    }
    assertTrue(new MapNumber("cell 3 7").words().in(Locale.ENGLISH).endsWith("row 3, column 7"));
  }
}
