package org.autopsie.workbench.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// Axes begin and end on round numbers and hold every number.
class ScaleTest {
  @Test
  void should_hold_every_finite_number_between_round_ones() {
    var scale = Scale.over(DoubleStream.of(-0.8, 8, Double.NaN), 100, 500);
    assertEquals(List.of(-2.0, 0.0, 2.0, 4.0, 6.0, 8.0), scale.ticks());
    assertEquals(100, scale.at(-2));
    assertEquals(500, scale.at(8));
  }

  @Test
  void should_have_room_for_a_single_number_and_for_none() {
    var one = Scale.over(DoubleStream.of(0.3), 0, 10);
    assertTrue(one.low() <= 0.3 && 0.3 <= one.high() && one.low() < one.high());
    var none = Scale.over(DoubleStream.of(Double.NaN), 0, 10);
    assertTrue(none.low() < none.high());
  }

  @Test
  void should_write_as_many_decimals_as_the_step_needs() {
    var fine = Scale.over(DoubleStream.of(0.28, 0.61), 0, 10);
    assertEquals("0,3", fine.written(0.3, Locale.FRENCH));
    var wide = Scale.over(DoubleStream.of(0, 100), 0, 10);
    assertEquals("20", wide.written(20, Locale.ENGLISH));
    assertEquals("0", wide.written(-0.0, Locale.ENGLISH));
    assertEquals("−20", wide.written(-20, Locale.ENGLISH));
  }
}
