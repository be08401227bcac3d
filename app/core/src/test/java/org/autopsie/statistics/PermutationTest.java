package org.autopsie.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.autopsie.statistics.Permutation.Side;
import org.junit.jupiter.api.Test;

class PermutationTest {

  /// Of the 6 ways to deal {1, 2 | 3, 4}, one is as far down, two are as far out.
  @Test
  void should_come_near_the_exact_shares_of_four_units() {
    var low = new double[] {1, 2};
    var high = new double[] {3, 4};

    assertEquals(1 / 6.0, p(low, high, Side.FIRST_SMALLER), 0.01);
    assertEquals(2 / 6.0, p(low, high, Side.BOTH), 0.015);
    assertEquals(1, p(low, high, Side.FIRST_LARGER));
  }

  @Test
  void should_never_be_zero() {
    var low = IntStream.range(0, 30).asDoubleStream().toArray();
    var high = IntStream.range(1000, 1030).asDoubleStream().toArray();

    assertEquals(
        1 / 1000.0, Permutation.pValue(low, high, 999, Side.BOTH, new SplittableRandom(1)));
  }

  @Test
  void should_be_one_where_all_units_are_equal() {
    var same = new double[] {0.1, 0.1, 0.1};

    assertEquals(1, p(same, same, Side.BOTH));
    assertEquals(1, p(same, same, Side.FIRST_LARGER));
  }

  /// Under no effect p is at most α in about a share α of draws.
  @Test
  void should_rarely_be_small_where_nothing_differs() {
    var random = new SplittableRandom(2);
    long small =
        IntStream.range(0, 1000)
            .filter(i ->
                Permutation.pValue(
                        random.doubles(8).toArray(),
                        random.doubles(8).toArray(),
                        199,
                        Side.BOTH,
                        random)
                    <= 0.05)
            .count();

    assertEquals(50.0, (double) small, 25.0);
  }

  @Property(tries = 200)
  void should_lie_between_its_bounds_and_leave_the_values_alone(
      @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -9, max = 9) Double> firstDrawn,
      @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -9, max = 9) Double> secondDrawn,
      @ForAll Side side) {
    var second = secondDrawn.stream().mapToDouble(x -> x).toArray();
    var first = firstDrawn.stream().mapToDouble(x -> x).toArray();
    var kept = first.clone();

    double p = Permutation.pValue(first, second, 99, side, new SplittableRandom(3));

    assertTrue(p >= 0.01 && p <= 1, "p = " + p);
    assertArrayEquals(kept, first);
  }

  @Test
  void should_be_undefined_for_an_empty_group_and_refuse_no_permutation() {
    var some = new double[] {1, 2};

    assertTrue(Double.isNaN(p(new double[0], some, Side.BOTH)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Permutation.pValue(some, some, 0, Side.BOTH, new SplittableRandom(4)));
  }

  private static double p(double[] first, double[] second, Side side) {
    return Permutation.pValue(first, second, 9999, side, new SplittableRandom(5));
  }
}
