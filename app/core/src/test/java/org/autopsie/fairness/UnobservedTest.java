package org.autopsie.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// The published examples of the E-value, and COMPAS.
class UnobservedTest {
  @Test
  void should_give_the_published_values() {
    assertEquals(7.26, Unobserved.needed(3.9), 0.005);
    assertEquals(3.0, Unobserved.needed(new RiskRatio(3.9, 1.8, 8.7)), 0.0005);
    assertEquals(20.95, Unobserved.needed(10.73), 0.005);
  }

  @Test
  void should_take_a_ratio_to_one_at_the_value_itself() {
    for (double ratio : new double[] {1.2, 1.91, 3.9}) {
      double needed = Unobserved.needed(ratio);
      assertEquals(1, Unobserved.left(ratio, needed, needed), 1e-12);
      assertEquals(needed, Unobserved.needed(1 / ratio), 1e-12);
    }
    assertEquals(1, Unobserved.factor(1, 5), 1e-12);
    assertEquals(1, Unobserved.needed(new RiskRatio(1.1, 0.9, 1.4)), 0);
  }

  @Test
  void should_measure_a_ratio_with_its_interval() {
    var table = Samples.compas();
    var ratio = RiskRatio.of(Rate.FPR, table.group("Black"), table.group("White"));

    assertEquals(805.0 / 1795 / (349.0 / 1488), ratio.value(), 1e-12);
    double error = Math.sqrt(1.0 / 805 - 1.0 / 1795 + 1.0 / 349 - 1.0 / 1488);
    assertEquals(Math.log(ratio.value()) + 1.959963984540054 * error, Math.log(ratio.high()), 1e-9);
    assertEquals(3.23, Unobserved.needed(ratio.value()), 0.005);
    var turned = RiskRatio.of(Rate.FPR, table.group("White"), table.group("Black")).fromBelow();
    assertEquals(ratio.low(), turned.low(), 1e-9);
  }
}
