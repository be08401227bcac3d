package org.autopsie.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  @Test
  void should_draw_as_many_units_as_there_are() {
    Bootstrap.oneWay(
        7,
        100,
        0.95,
        new SplittableRandom(1),
        weights -> {
          assertEquals(7, Arrays.stream(weights).sum());
          return 0;
        });
  }

  /// Of two units worth 0 and 1 the resampled mean is 0, ½, 1 with shares ¼, ½, ¼.
  @Test
  void should_find_the_known_quantiles_of_two_units() {
    var values = new double[] {0, 1};

    var half = Bootstrap.oneWay(2, 4000, 0.4, new SplittableRandom(2), w -> Means.of(values, w));
    var most = Bootstrap.oneWay(2, 4000, 0.9, new SplittableRandom(2), w -> Means.of(values, w));

    assertEquals(new Interval(0.5, 0.5), half);
    assertEquals(new Interval(0, 1), most);
  }

  @Test
  void should_give_each_of_several_statistics_its_own_interval() {
    var values = new double[] {0, 1};

    var together =
        Bootstrap.together(
            2,
            4000,
            0.9,
            new SplittableRandom(2),
            w -> new double[] {Means.of(values, w), 10 * Means.of(values, w), Double.NaN});

    assertEquals(List.of(new Interval(0, 1), new Interval(0, 10), Interval.NONE), together);
    assertEquals(
        List.of(Interval.NONE),
        Bootstrap.together(1, 100, 0.9, new SplittableRandom(2), w -> new double[] {w[0]}));
  }

  /// The bootstrap's standard error of a mean is `sd / √n`, sd with divisor n (Efron and Tibshirani
  /// 1993, 5.12); for many units the interval is the mean ± 1.96 of it.
  @Test
  void should_come_near_the_normal_interval_for_many_units() {
    var random = new SplittableRandom(3);
    var values = random.doubles(400).toArray();
    double mean = Means.of(values);
    double variance = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / 400;

    var interval = Bootstrap.oneWay(400, 4000, 0.95, random, w -> Means.of(values, w));

    double half = 1.96 * Math.sqrt(variance / 400);
    assertEquals(mean - half, interval.low(), half * 0.08);
    assertEquals(mean + half, interval.high(), half * 0.08);
  }

  /// Where cells are `aᵢ + bⱼ`, the crossed variance is the sum of the two one-way variances.
  @Test
  void should_add_the_variances_of_two_crossed_sets() {
    var random = new SplittableRandom(4);
    var a = random.doubles(200).toArray();
    var b = random.doubles(200).toArray();
    var cells = new double[200][200];
    for (int i = 0; i < 200; i++) {
      for (int j = 0; j < 200; j++) {
        cells[i][j] = a[i] + b[j];
      }
    }

    var both = Bootstrap.crossed(200, 200, 2000, 0.95, random, (r, c) -> Means.of(cells, r, c));
    var first = Bootstrap.oneWay(200, 2000, 0.95, random, w -> Means.of(a, w));
    var second = Bootstrap.oneWay(200, 2000, 0.95, random, w -> Means.of(b, w));

    double expected = Math.hypot(width(first), width(second));
    assertEquals(expected, width(both), expected * 0.1);
  }

  @Property(tries = 100)
  void should_stay_within_the_values_and_repeat_with_the_seed(
      @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = -100, max = 100) Double> valuesDrawn,
      @ForAll long seed) {
    var values = valuesDrawn.stream().mapToDouble(x -> x).toArray();
    var one =
        Bootstrap.oneWay(
            values.length, 50, 0.95, new SplittableRandom(seed), w -> Means.of(values, w));
    var two =
        Bootstrap.oneWay(
            values.length, 50, 0.95, new SplittableRandom(seed), w -> Means.of(values, w));

    assertEquals(one, two);
    assertTrue(one.low() <= one.high());
    assertTrue(one.low() >= Arrays.stream(values).min().orElseThrow() - 1e-9);
    assertTrue(one.high() <= Arrays.stream(values).max().orElseThrow() + 1e-9);
  }

  @Test
  void should_give_no_interval_where_a_set_has_one_unit() {
    var random = new SplittableRandom(5);

    assertEquals(Interval.NONE, Bootstrap.oneWay(1, 100, 0.95, random, w -> 1));
    assertEquals(Interval.NONE, Bootstrap.crossed(1, 30, 100, 0.95, random, (r, c) -> 1));
    assertEquals(Interval.NONE, Bootstrap.crossed(30, 1, 100, 0.95, random, (r, c) -> 1));
  }

  @Test
  void should_give_no_interval_where_the_statistic_is_often_undefined() {
    var random = new SplittableRandom(6);

    var interval = Bootstrap.oneWay(2, 100, 0.95, random, w -> w[0] == 0 ? Double.NaN : 1);

    assertEquals(Interval.NONE, interval);
  }

  @Test
  void should_leave_out_the_few_resamples_that_are_undefined() {
    var random = new SplittableRandom(7);

    var interval = Bootstrap.oneWay(9, 500, 0.95, random, w -> w[0] == 9 ? Double.NaN : 1);

    assertEquals(new Interval(1, 1), interval);
  }

  @Test
  void should_refuse_no_resample_and_a_level_outside() {
    var random = new SplittableRandom(8);

    assertThrows(
        IllegalArgumentException.class, () -> Bootstrap.oneWay(3, 0, 0.95, random, w -> 1));
    assertThrows(IllegalArgumentException.class, () -> Bootstrap.oneWay(3, 9, 1.0, random, w -> 1));
  }

  @Test
  void should_resample_36_names_by_32_texts_two_thousand_times() {
    var random = new SplittableRandom(9);
    var cells = new double[36][];
    Arrays.setAll(cells, row -> random.doubles(32).toArray());

    var interval = Bootstrap.crossed(36, 32, 2000, 0.95, random, (r, c) -> Means.of(cells, r, c));

    assertTrue(interval.contains(0.5), interval.toString());
  }

  private static double width(Interval interval) {
    return interval.high() - interval.low();
  }
}
