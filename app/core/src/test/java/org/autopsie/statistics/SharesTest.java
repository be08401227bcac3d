package org.autopsie.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void should_give_the_published_score_interval() {
    assertEquals(0.4901624715, Wilson.of(0.8, 10).low(), 1e-9);
    assertEquals(0.9433178485, Wilson.of(0.8, 10).high(), 1e-9);
  }

  @Test
  void should_give_a_width_to_nobody_of_five() {
    assertEquals(0, Wilson.of(0, 5).low(), 1e-12);
    assertEquals(0.4344824648, Wilson.of(0, 5).high(), 1e-9);
  }

  @Test
  void should_give_no_interval_of_nobody() {
    assertEquals(Interval.NONE, Wilson.of(Double.NaN, 0));
  }

  @Test
  void should_draw_as_many_as_it_is_told_to() {
    var random = new SplittableRandom(1);
    for (long n : new long[] {0, 1, 7, 1_000, 10_000_000}) {
      var drawn = Multinomial.draw(n, new double[] {0.1, 0, 3, 2, 0}, random);

      assertEquals(n, Arrays.stream(drawn).sum());
      assertEquals(0, drawn[1] + drawn[4]);
    }
  }

  @Test
  void should_draw_with_the_chances_it_is_given() {
    for (long n : new long[] {20, 400, 100_000}) {
      double[] chances = {0.7, 0.25, 0.05};
      var sums = new double[3];
      var squares = new double[3];
      var random = new SplittableRandom(n);
      int draws = 4000;
      for (int i = 0; i < draws; i++) {
        var drawn = Multinomial.draw(n, chances, random);
        for (int j = 0; j < 3; j++) {
          sums[j] += drawn[j] / (double) draws;
          squares[j] += (double) drawn[j] * drawn[j] / draws;
        }
      }
      for (int j = 0; j < 3; j++) {
        double variance = n * chances[j] * (1 - chances[j]);
        assertEquals(n * chances[j], sums[j], 5 * Math.sqrt(variance / draws), "mean " + j);
        assertEquals(1, (squares[j] - sums[j] * sums[j]) / variance, 0.12, "variance " + j);
      }
    }
  }

  @Test
  void should_leave_the_chances_as_they_are() {
    double[] chances = {1, 2};

    assertTrue(Multinomial.draw(5, chances, new SplittableRandom(2)).length == 2);
    assertArrayEquals(new double[] {1, 2}, chances);
  }
}
