package org.autopsie.workbench.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The number line under the guesses.
class AxisTest {
  @Test
  void should_hold_zero_every_near_guess_and_the_measure_between_round_ticks() {
    var axis = Axis.of(List.of(3.0, 7.0), List.of(-1.2));

    assertEquals(2, axis.step());
    assertEquals(List.of(-2.0, 0.0, 2.0, 4.0, 6.0, 8.0), axis.ticks());
    assertTrue(axis.holds(0) && axis.holds(-1.2) && axis.holds(7));
    assertEquals(0.2, axis.at(0), 1e-9);
  }

  @Test
  void should_not_be_stretched_by_one_guess_far_away() {
    var axis = Axis.of(List.of(1.0, 2.0, 2.0, 3.0, 1e6), List.of());

    assertFalse(axis.holds(1e6));
    assertTrue(axis.high() < 10);
  }

  @Test
  void should_stand_round_zero_when_nothing_or_only_zero_was_guessed() {
    assertEquals(new Axis(-2, 2, 1), Axis.of(List.of(), List.of()));
    assertEquals(new Axis(-2, 2, 1), Axis.of(List.of(0.0, 0.0), List.of()));
  }

  @Test
  void should_keep_small_numbers_apart() {
    var axis = Axis.of(List.of(0.002), List.of(0.0005));

    assertTrue(axis.high() < 0.01, axis.toString());
    assertTrue(axis.ticks().size() > 3);
  }
}
