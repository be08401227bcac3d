package org.autopsie.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final long MS = 1_000_000;

  @Test
  void should_grow_to_the_size_at_which_a_unit_is_cheapest() {
    // 1 ms a call and 0.01 ms a unit up to 64 at once, then dearer
    assertEquals(64, settled(units -> MS + (units <= 64 ? 10_000L : 60_000L) * units, 4096));
  }

  @Test
  void should_stay_small_where_pieces_would_take_too_long_to_hear_a_cancel() {
    assertEquals(1, settled(units -> 102 * MS * units, 4096));
    assertEquals(8, settled(units -> 10 * MS + 12 * MS * units, 4096));
  }

  @Test
  void should_not_stay_small_because_the_machine_was_busy_for_a_moment() {
    var pace = new Pace(1, 64);
    pace.took(1, 90 * MS);
    for (int i = 0; i < 300; i++) {
      pace.took(pace.next(), MS + 10L * pace.next());
    }
    assertEquals(64, pace.next());
  }

  @Test
  void should_not_stay_large_because_everything_was_new_at_first() {
    var pace = new Pace(1, 64);
    for (int i = 0; i < 100; i++) {
      int size = pace.next();
      pace.took(size, size * (i < 8 ? 14 * MS : 13 * MS));
    }
    assertEquals(1, pace.next());
  }

  @Test
  void should_return_to_a_small_size_that_was_dear_only_while_everything_was_new() {
    // as seen: 18 ms, 15, 16 and 13 on the way up, while the sizes truly take 12, 13, 14 and 13
    var first = Map.of(1, 18_460, 2, 14_924, 4, 16_192, 8, 13_301);
    var truly = Map.of(1, 12_650, 2, 13_400, 4, 14_100, 8, 13_550);
    var pace = new Pace(1, 8);
    for (int i = 0; i < 100; i++) {
      int size = pace.next();
      pace.took(size, size * 1_000L * (i < 20 ? first : truly).get(size));
    }
    assertEquals(1, pace.next());
  }

  @Test
  void should_compare_sizes_at_the_same_moments() {
    // a slow while in the middle of everything falls on all sizes alike
    for (int slowFrom = 0; slowFrom < 120; slowFrom += 7) {
      var pace = new Pace(1, 8);
      for (int i = 0; i < 500; i++) {
        int size = pace.next();
        double slow = i >= slowFrom && i < slowFrom + 20 ? 1.5 : 1;
        pace.took(size, (long) (slow * (2 * MS + 10 * MS * size)));
      }
      assertEquals(8, pace.next(), "slow from look " + slowFrom);
    }
  }

  @Test
  void should_seldom_be_misled_by_stutters_which_weigh_most_on_short_pieces() {
    int right = 0;
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var pace = new Pace(1, 16);
      for (int i = 0; i < 500 && !pace.isSettled(); i++) {
        int size = pace.next();
        long stutters = IntStream.range(0, size).filter(_ -> random.nextInt(3) == 0).count();
        long each = size == 1 ? 14 * MS : 15 * MS;
        pace.took(size, size * each + stutters * 6 * MS);
      }
      right += pace.next() == 1 ? 1 : 0;
    }
    assertTrue(right >= 180, right + " of 200");
  }

  @Test
  void should_look_at_a_size_that_fits_what_is_left_while_sizes_are_compared() {
    var pace = new Pace(1, 16);
    for (int i = 0; i < 27; i++) {
      pace.took(pace.next(), 2 * MS * pace.next());
    }
    for (int i = 0; i < 20; i++) {
      int size = pace.next(5);
      assertTrue(Set.of(1, 2, 4).contains(size), size + " of 5");
      pace.took(size, 2 * MS * size);
    }
  }

  @Test
  void should_give_both_of_two_lanes_pieces_of_the_sizes_in_turn() {
    var pace = new Pace(1, 64);
    for (int i = 0; i < 400; i++) {
      int left = pace.next();
      int right = pace.next();
      pace.took(left, MS + 10L * left);
      pace.took(right, MS + 10L * right);
    }
    assertTrue(pace.isSettled());
    assertEquals(64, pace.next());
  }

  @Test
  void should_grow_by_many_savings_that_are_small_each() {
    assertEquals(32, settled(units -> MS * units * (1100 - 16 * log(units)) / 1000, 32));
  }

  @Test
  void should_put_short_pieces_together_once_their_size_is_found() {
    var pace = new Pace(1, 128);
    assertEquals(1, pace.pieces(10 * MS, 1024));
    for (int i = 0; i < 300; i++) {
      pace.took(pace.next(), MS + 10L * pace.next());
    }
    assertEquals(128, pace.next());
    assertEquals(8, pace.pieces(10 * MS, 1024), "no more units than that");
    assertEquals(4, pace.pieces(5 * MS, 1024), "no longer than that");
    assertEquals(1, pace.pieces(MS, 1024));
    assertEquals(1, Pace.fixed(4).pieces(10 * MS, 1024));
  }

  @Test
  void should_go_to_the_most_where_that_is_cheapest() {
    assertEquals(256, settled(units -> MS + 10L * units, 256));
    assertEquals(256, settled(units -> MS + 10L * units, 400));
  }

  @Property(tries = 100)
  void should_never_leave_its_limits(
      @ForAll @IntRange(min = 1, max = 500) int most, @ForAll int salt) {
    var pace = new Pace(1, most);
    for (int i = 0; i < 300; i++) {
      int size = pace.next();
      assertEquals(Math.clamp(size, 1, most), size);
      pace.took(size, Math.abs((salt * 31L + i) * 2_654_435_761L % (80 * MS)) + 1);
    }
    assertEquals(pace.next(), pace.next());
  }

  @Test
  void should_learn_nothing_from_pieces_of_another_size() {
    var pace = new Pace(8, 64);
    for (int i = 0; i < 10; i++) {
      pace.took(3, 1);
    }
    assertEquals(8, pace.next());
    assertEquals(5, Pace.fixed(5).next());
  }

  @Test
  void should_refuse_pieces_of_nothing() {
    assertThrows(IllegalArgumentException.class, () -> new Pace(0, 4));
    assertThrows(IllegalArgumentException.class, () -> new Pace(4, 2));
  }

  private static long log(int units) {
    return (long) Integer.SIZE - Integer.numberOfLeadingZeros(units);
  }

  private static int settled(IntToLongFunction nanos, int most) {
    var pace = new Pace(1, most);
    for (int i = 0; i < 300; i++) {
      int size = pace.next();
      pace.took(size, nanos.applyAsLong(size));
    }
    return pace.next();
  }
}
