package org.autopsie.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuantilesTest {

  @Test
  void should_interpolate_between_order_statistics() {
    var values = new double[] {40, 10, 30, 20};

    assertEquals(10, Quantiles.of(values, 0));
    assertEquals(17.5, Quantiles.of(values, 0.25));
    assertEquals(25, Quantiles.median(values));
    assertEquals(40, Quantiles.of(values, 1));
    assertArrayEquals(new double[] {40, 10, 30, 20}, values);
  }

  @Property
  void should_grow_with_the_order_and_stay_within_the_values(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> valuesDrawn,
      @ForAll @DoubleRange(min = 0, max = 1) double p,
      @ForAll @DoubleRange(min = 0, max = 1) double q) {
    var values = valuesDrawn.stream().mapToDouble(x -> x).toArray();
    double lower = Quantiles.of(values, Math.min(p, q));
    double upper = Quantiles.of(values, Math.max(p, q));

    assertTrue(lower <= upper + 1e-9);
    assertTrue(lower >= Arrays.stream(values).min().orElseThrow());
    assertTrue(upper <= Arrays.stream(values).max().orElseThrow() + 1e-9);
  }

  @Test
  void should_refuse_no_value_a_nan_and_an_order_outside() {
    assertThrows(IllegalArgumentException.class, () -> Quantiles.of(new double[0], 0.5));
    assertThrows(
        IllegalArgumentException.class, () -> Quantiles.of(new double[] {1, Double.NaN}, 0.5));
    assertThrows(IllegalArgumentException.class, () -> Quantiles.of(new double[] {1}, 1.5));
    assertThrows(IllegalArgumentException.class, () -> Quantiles.of(new double[] {1}, Double.NaN));
  }
}
