package org.autopsie.instruments.tables;

import static org.autopsie.instruments.tables.TableContract.attribution;
import static org.autopsie.instruments.tables.TableContract.explain;
import static org.autopsie.instruments.tables.TableContract.notes;
import static org.autopsie.instruments.tables.TableContract.refusal;
import static org.autopsie.instruments.tables.TableContract.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.explain.Explanation;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SobolTest implements TableContract<Sobol> {

  @Override
  public Sobol plugin() {
    return new Sobol(64, Sampling.SEQUENCE, true, List.of(), List.of(), 0.95, 200);
  }

  private static Sobol sobol(Sampling sampling, double low, double high) {
    return new Sobol(1024, sampling, low < 0, List.of(low), List.of(high), 0.999, 1000);
  }

  /// The published values, and the name of each: first, total, second order.
  private static final double[][] ISHIGAMI = {
    {.313905, .442411, 0}, {.557589, .442411, .243684}, {0, .243684, 0}
  };

  private static final double[][] SOBOL_G = {
    {.716192, .179048, .023676, .007162}, {.787144, .242198, .034317, .010460}, {}
  };

  private static boolean holds(Explanation explanation, double[][] published) {
    var measures = List.of("first-order", "total-order", "second-order");
    return IntStream.range(0, explanation.results().size() - 1)
        .allMatch(i -> within(attribution(explanation, measures.get(i)), published[i]));
  }

  private static boolean within(Attribution found, double[] published) {
    return IntStream.range(0, published.length)
        .allMatch(i -> found.low().get(i) <= published[i] && published[i] <= found.high().get(i));
  }

  @ParameterizedTest
  @EnumSource
  void should_hold_the_published_indices_of_ishigami_in_its_intervals(Sampling sampling) {
    var sobol = sobol(sampling, -Math.PI, Math.PI);
    var question = Formula.ishigami().about();

    assertTrue(holds(explain(sobol, question, 0), ISHIGAMI));
    long held =
        IntStream.rangeClosed(1, 20)
            .filter(seed -> holds(explain(sobol, question, seed), ISHIGAMI))
            .count();
    assertTrue(held >= 19, held + " of 20");
  }

  @ParameterizedTest
  @EnumSource
  void should_hold_the_published_indices_of_sobol_g_in_its_intervals(Sampling sampling) {
    var sobol = sobol(sampling, 0, 1);
    var question = Formula.sobolG().about();

    assertTrue(holds(explain(sobol, question, 0), SOBOL_G));
    long held =
        IntStream.rangeClosed(1, 20)
            .filter(seed -> holds(explain(sobol, question, seed), SOBOL_G))
            .count();
    assertTrue(held >= 19, held + " of 20");
  }

  @Test
  void should_come_near_the_published_values_with_a_sequence() {
    var ends = List.of(Math.PI);
    var sobol = new Sobol(4096, Sampling.SEQUENCE, true, List.of(-Math.PI), ends, 0.999, 100);

    var found = explain(sobol, Formula.ishigami().about(), 0);

    for (int i = 0; i < 3; i++) {
      assertEquals(ISHIGAMI[0][i], attribution(found, "first-order").values().get(i), 0.02);
      assertEquals(ISHIGAMI[1][i], attribution(found, "total-order").values().get(i), 0.02);
      assertEquals(ISHIGAMI[2][i], attribution(found, "second-order").values().get(i), 0.04);
    }
    assertEquals("x1:x3", attribution(found, "second-order").parts().get(1).name());
    assertEquals(4096 * 8, found.calls());
    assertTrue(found.converged() < 0.05, found.converged() + "");
  }

  @Test
  void should_tell_the_variance_with_an_interval() {
    for (int seed = 0; seed < 4; seed++) {
      var found =
          explain(sobol(Sampling.SEQUENCE, -Math.PI, Math.PI), Formula.ishigami().about(), seed);
      var variance = attribution(found, "variance");
      assertEquals(13.844588, variance.values().get(0), 0.5);
      assertTrue(within(variance, new double[] {13.844588}), variance.toString());
      assertEquals("all", variance.parts().getFirst().name());
    }
    var none =
        attribution(explain(plugin(), new Formula(3, x -> 1).about(rows(9, 3)), 0), "variance");
    assertEquals(List.of(0.0), none.values());
  }

  /// The variance of a sum of independent columns is the sum of theirs: 4 : 1 with slopes 2 and 1.
  @Test
  void should_share_a_linear_model_by_its_squared_slopes() {
    var found = explain(sobol(Sampling.SEQUENCE, 0, 1), Formula.linear(2, 1, 0).about(), 0);

    assertEquals(0.8, attribution(found, "first-order").values().get(0), 0.01);
    assertEquals(0.2, attribution(found, "total-order").values().get(1), 0.01);
    assertEquals(0, attribution(found, "total-order").values().get(2));
  }

  @Test
  void should_explain_shares_below_zero_as_too_few_runs() {
    var few = new Sobol(8, Sampling.RANDOM, true, List.of(0.0), List.of(1.0), 0.95, 200);

    var found = explain(few, Formula.sobolG().about(), 0);

    assertTrue(notes(found).contains("too few runs"), notes(found));
    assertFalse(notes(explain(few, new Formula(3, x -> 1).about(), 0)).contains("too few"));
  }

  @Test
  void should_read_the_ranges_from_the_other_rows() {
    var wide = Formula.linear(1, 1).about(new double[] {0, 0}, new double[] {1, 3});

    var found = explain(plugin(), wide, 0);

    assertEquals(0.1, attribution(found, "total-order").values().get(0), 0.02);
    assertEquals(0.9, attribution(found, "total-order").values().get(1), 0.1);
  }

  @Test
  void should_refuse_a_single_column_in_one_sentence() {
    assertTrue(refusal(plugin(), Formula.linear(1).about(rows(20, 1))).contains("only one column"));
  }

  @Test
  void should_refuse_ranges_that_are_missing_empty_or_too_many() {
    var question = Formula.linear(1, 1).about();
    assertEquals(
        "Nothing says between which numbers the column x1 varies; state low and high, or add other"
            + " rows to the case.",
        refusal(plugin(), question));
    assertTrue(refusal(ranges(List.of(1.0), List.of(1.0)), question).contains("must be below"));
    assertTrue(refusal(ranges(List.of(2.0), List.of(1.0)), question).contains("from 2 to 1"));
    assertTrue(
        refusal(ranges(List.of(0.0, 0.0, 0.0), List.of(1.0)), question)
            .startsWith("“low” states 3 numbers for 2 columns"));
    var same = Formula.linear(1, 1).about(new double[] {4, 1}, new double[] {4, 2});
    assertTrue(refusal(plugin(), same).startsWith("The column x1 is 4 in every other row"));
  }

  @Test
  void should_refuse_more_columns_than_the_sequence_reaches() {
    var sobol = new Sobol(8, Sampling.SEQUENCE, false, List.of(0.0), List.of(1.0), 0.95, 100);
    var wide = Formula.linear(new double[501]).about();

    var failure = assertThrows(Failure.class, () -> explain(sobol, wide, 0));

    assertTrue(failure.getMessage().contains("reaches 500 columns"), failure.getMessage());
  }

  private static Sobol ranges(List<Double> low, List<Double> high) {
    return new Sobol(64, Sampling.SEQUENCE, false, low, high, 0.95, 200);
  }
}
