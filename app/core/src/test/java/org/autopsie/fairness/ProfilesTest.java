package org.autopsie.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProfilesTest {
  private static CountedRows.Cell cell(double a, double b, String... values) {
    return new CountedRows.Cell(List.of(values), Tally.of(new Counts(b, a, 0, 0)));
  }

  /// Young men mostly A; one trait away young women mostly B, more often drawn than old men; the
  /// nine old women are too few.
  private static Profiles profiles() {
    return Profiles.of(
        new CountedRows(
            List.of("sex", "age"),
            List.of(
                cell(60, 40, "m", "young"),
                cell(20, 180, "f", "young"),
                cell(10, 40, "m", "old"),
                cell(1, 8, "f", "old"))));
  }

  @Test
  void should_change_the_fewest_traits_and_prefer_what_is_drawn_most() {
    var profiles = profiles();
    var drawn = profiles.draw(1000, new SplittableRandom(1));

    var nearest = profiles.nearest(List.of("m", "young"), drawn).orElseThrow();
    assertEquals(List.of("f", "young"), nearest.values());
    assertEquals(List.of(0), nearest.changed());
    assertEquals(
        List.of("m", "young"), profiles.nearest(List.of("m", "old"), drawn).orElseThrow().values());
    assertEquals(Optional.empty(), profiles.nearest(List.of("f", "old"), drawn));
    var alike = List.of(List.of("m", "young"));
    assertEquals(Optional.empty(), profiles.nearest(List.of("m", "young"), alike));
  }

  @Test
  void should_draw_traits_as_often_as_the_table_has_them_and_the_same_with_the_same_seed() {
    var profiles = profiles();
    var drawn = profiles.draw(7000, new SplittableRandom(2));

    assertEquals(drawn, profiles.draw(7000, new SplittableRandom(2)));
    assertEquals(
        4000.0, (double) drawn.stream().filter(List.of("f", "young")::equals).count(), 150);
    assertEquals(1000.0, (double) drawn.stream().filter(List.of("m", "old")::equals).count(), 120);
    assertTrue(profiles.rows().containsKey(drawn.getFirst()));
  }

  @Test
  void should_say_nothing_of_fewer_than_ten_people() {
    assertEquals(Optional.empty(), profiles().tally(List.of("f", "old")));
    assertEquals(100, profiles().tally(List.of("m", "young")).orElseThrow().people().total(), 0);
    assertEquals(List.of("old", "young"), profiles().values(1));
  }
}
