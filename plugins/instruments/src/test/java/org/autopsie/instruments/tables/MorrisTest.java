package org.autopsie.instruments.tables;

import static org.autopsie.instruments.tables.TableContract.attribution;
import static org.autopsie.instruments.tables.TableContract.explain;
import static org.autopsie.instruments.tables.TableContract.refusal;
import static org.autopsie.instruments.tables.TableContract.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.junit.jupiter.api.Test;

class MorrisTest implements TableContract<Morris> {

  @Test
  void should_find_slope_times_range_and_no_sigma_in_a_linear_model() {
    var morris = new Morris(20, 6, List.of(0.0, -1.0, 5.0), List.of(1.0, 1.0, 15.0), 0.95, 200);

    var found = explain(morris, Formula.linear(3, -2, 0).about(), 0);

    var mu = attribution(found, "mu").values();
    assertEquals(3, mu.get(0), 1e-5);
    assertEquals(-4, mu.get(1), 1e-5);
    assertEquals(0, mu.get(2), 0);
    assertEquals(4, attribution(found, "mu-star").values().get(1), 1e-5);
    attribution(found, "sigma").values().forEach(sigma -> assertEquals(0, sigma, 1e-5));
    assertEquals(4, attribution(found, "mu-star").high().get(1), 1e-5);
    assertEquals(20 * 4, found.calls());
    assertTrue(attribution(found, "mu").signed());
    assertEquals(List.of("mu-star", "sigma", "mu"), List.copyOf(found.results().keySet()));
  }

  /// x², from −1 to 1 in halves of the range: up from −1 to 1/3 or from −1/3 to 1, and back.
  @Test
  void should_find_opposite_effects_that_cancel() {
    var morris = new Morris(200, 4, List.of(-1.0), List.of(1.0), 0.95, 200);

    var found = explain(morris, new Formula(2, x -> x[0] * x[0] + x[1]).about(), 0);

    assertEquals(4.0 / 3, attribution(found, "mu-star").values().get(0), 1e-5);
    assertEquals(0, attribution(found, "mu").values().get(0), 0.3);
    assertEquals(4.0 / 3, attribution(found, "sigma").values().get(0), 0.1);
  }

  @Test
  void should_stay_within_the_ranges() {
    var morris = new Morris(100, 8, List.of(2.0), List.of(3.0), 0.95, 200);
    var outside =
        new Formula(4, x -> java.util.Arrays.stream(x).allMatch(v -> v >= 2 && v <= 3) ? 0 : 1);

    assertEquals(0, attribution(explain(morris, outside.about(), 0), "mu-star").values().get(0));
  }

  @Test
  void should_refuse_an_odd_number_of_levels() {
    var failure =
        assertThrows(Failure.class, () -> Parameters.with(new Morris(), Map.of("levels", 5)));

    assertEquals(
        "5 places cannot be halved; write an even number, such as 4 or 6.", failure.getMessage());
  }

  @Test
  void should_refuse_a_budget_of_zero() {
    assertThrows(Failure.class, () -> Parameters.with(new Morris(), Map.of("trajectories", 0)));
  }

  @Test
  void should_refuse_a_single_column_in_one_sentence() {
    assertTrue(refusal(plugin(), Formula.linear(1).about(rows(20, 1))).contains("only one column"));
  }
}
