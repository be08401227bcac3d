package org.autopsie.perturb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CoarseFirstTest {
  @Test
  void should_begin_with_the_whole_range_and_go_on_halfway_between() {
    assertEquals(
        List.of(List.of(0, 4, 8), List.of(2, 6), List.of(1, 3, 5, 7)),
        CoarseFirst.rounds(List.of(9)));
    assertEquals(List.of(List.of(0)), CoarseFirst.rounds(List.of(1)));
    assertEquals(List.of(List.of(0, 1, 2, 3)), CoarseFirst.rounds(List.of(2, 2)));
  }

  @Test
  void should_begin_with_the_corners_of_a_plane() {
    var first = CoarseFirst.rounds(List.of(5, 3)).getFirst();
    assertTrue(first.containsAll(List.of(0, 2, 12, 14)), first.toString());
  }

  @Property
  void should_ask_every_point_once(
      @ForAll @IntRange(min = 1, max = 40) int rows,
      @ForAll @IntRange(min = 1, max = 40) int columns) {
    var all =
        CoarseFirst.rounds(List.of(rows, columns)).stream().flatMap(List::stream).sorted().toList();
    assertEquals(IntStream.range(0, rows * columns).boxed().toList(), all);
  }
}
