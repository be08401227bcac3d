package org.autopsie.perturb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

class SamplerTest {
  /// Joe & Kuo's program on their file new-joe-kuo-6, points 2 to 10 in three dimensions.
  private static final double[][] PUBLISHED = {
    {0.5, 0.5, 0.5},
    {0.75, 0.25, 0.25},
    {0.25, 0.75, 0.75},
    {0.375, 0.375, 0.625},
    {0.875, 0.875, 0.125},
    {0.625, 0.125, 0.875},
    {0.125, 0.625, 0.375},
    {0.1875, 0.3125, 0.9375},
    {0.6875, 0.8125, 0.4375}
  };

  @Test
  void should_give_the_published_points_of_the_sobol_sequence() {
    var sobol = Sampler.sobol(3, 0);
    for (int i = 0; i < PUBLISHED.length; i++) {
      assertArrayEquals(PUBLISHED[i], point(sobol, i), "point " + i);
    }
    assertArrayEquals(PUBLISHED[2], point(sobol, 2), "asked out of order");
    assertArrayEquals(PUBLISHED[0], point(sobol, 0), "asked again");
  }

  @Property(tries = 20)
  void should_put_one_sobol_point_into_each_slice_of_a_power_of_two(
      @ForAll @IntRange(min = 1, max = 50) int dimensions, @ForAll long seed) {
    int count = 64;
    var sobol = Sampler.sobol(dimensions, seed);
    for (int d = 0; d < dimensions; d++) {
      var slices = new BitSet();
      for (int i = 0; i < count - 1; i++) {
        slices.set((int) (point(sobol, i)[d] * count));
      }
      assertEquals(count - 1, slices.cardinality(), "dimension " + d);
    }
  }

  @Property(tries = 40)
  void should_put_one_latin_hypercube_point_into_each_slice(
      @ForAll @IntRange(min = 1, max = 300) int count, @ForAll long seed) {
    var hypercube = Sampler.latinHypercube(3, count, seed);
    for (int d = 0; d < 3; d++) {
      var slices = new BitSet();
      for (int i = 0; i < count; i++) {
        slices.set((int) (point(hypercube, i)[d] * count));
      }
      assertEquals(count, slices.cardinality(), "dimension " + d);
    }
  }

  @Property(tries = 40)
  void should_stay_within_the_cube_and_be_the_same_by_number(
      @ForAll @LongRange(min = 0, max = 999_999) long index, @ForAll long seed) {
    for (var sampler : all(seed)) {
      var point = point(sampler, index);
      assertTrue(Arrays.stream(point).allMatch(u -> u >= 0 && u < 1), Arrays.toString(point));
      assertArrayEquals(point, point(sampler, index));
    }
    var again = all(seed).iterator();
    all(seed).forEach(one -> assertArrayEquals(point(one, index), point(again.next(), index)));
  }

  @Test
  void should_draw_otherwise_with_another_seed() {
    var others = all(2).iterator();
    for (var sampler : all(1)) {
      assertFalse(Arrays.equals(point(sampler, 5), point(others.next(), 5)));
    }
  }

  @Test
  void should_be_even_in_the_mean() {
    for (var sampler : all(3)) {
      double sum = 0;
      for (int i = 0; i < 4096; i++) {
        sum += point(sampler, i)[1];
      }
      assertEquals(0.5, sum / 4096, 0.02);
    }
  }

  @Test
  void should_permute_every_count() {
    for (int count = 1; count < 200; count++) {
      var seen = new BitSet();
      for (int i = 0; i < count; i++) {
        seen.set((int) Scramble.permuted(i, count, 7));
      }
      assertEquals(count, seen.cardinality());
      assertEquals(count, seen.length());
    }
  }

  @Test
  void should_say_that_there_are_too_many_dimensions() {
    var failure = assertThrows(Failure.class, () -> Sampler.sobol(1001, 0));
    assertTrue(failure.getMessage().contains("1000"), failure.getMessage());
  }

  private static List<Sampler> all(long seed) {
    return List.of(
        Sampler.random(2, seed),
        Sampler.latinHypercube(2, 1_000_000, seed),
        Sampler.sobol(2, seed));
  }

  private static double[] point(Sampler sampler, long index) {
    var point = new double[sampler.dimensions()];
    sampler.point(index, point, 0);
    return point;
  }
}
