package org.autopsie.workbench.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LegendTest {
  private static final List<Double> TICKS = List.of(-0.5, 0.0, 0.5, 1.0, 1.5);

  private static Legend from(double low, double high) {
    return new Legend(Palette.SEQUENTIAL, low, high, "score");
  }

  @Test
  void should_write_every_number_where_there_is_room() {
    assertEquals(List.of(-0.5, 0.0, 0.5, 1.0), from(-0.5, 1.2).thinned(TICKS, 0.2));
  }

  @Test
  void should_leave_numbers_out_that_would_touch_and_keep_zero() {
    assertEquals(List.of(0.0, 1.0), from(-0.5, 1.2).thinned(TICKS, 0.4));
    assertEquals(List.of(0.0), from(-0.5, 1.2).thinned(TICKS, 2));
  }

  @Test
  void should_keep_a_number_that_is_the_only_one() {
    assertEquals(List.of(0.5), from(0.2, 0.9).thinned(TICKS, 0.9));
  }
}
