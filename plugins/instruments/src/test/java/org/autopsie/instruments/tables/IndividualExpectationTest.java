package org.autopsie.instruments.tables;

import static org.autopsie.instruments.tables.TableContract.explain;
import static org.autopsie.instruments.tables.TableContract.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.junit.jupiter.api.Test;

class IndividualExpectationTest implements TableContract<IndividualExpectation> {

  private static IndividualExpectation along(boolean centred, int rows) {
    return new IndividualExpectation("x2", 3, centred, rows, List.of(0.0), List.of(2.0));
  }

  @Test
  void should_give_each_row_its_own_curve() {
    var question =
        new Formula(2, x -> x[0] + x[0] * x[1]).about(new double[] {1, 0}, new double[] {-1, 0});

    var found = explain(along(false, 50), question, 0);

    assertEquals(List.of(0.0, 0.0, 0.0), ((Curve) found.results().get("ice")).values());
    var all = (Grid) found.results().get("ice-rows");
    assertEquals(List.of("0", "1", "2"), all.rows());
    assertEquals(List.of(0.0, 0.0, 0.0, 1.0, 2.0, 3.0, -1.0, -2.0, -3.0), all.values());
    assertEquals(9, found.calls());
  }

  @Test
  void should_begin_all_curves_at_zero_where_they_are_centred() {
    var question =
        new Formula(2, x -> x[0] + x[0] * x[1]).about(new double[] {1, 0}, new double[] {-1, 0});

    var all = (Grid) explain(along(true, 1), question, 0).results().get("ice-rows");

    assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 1.0, 2.0), all.values());
  }

  @Test
  void should_do_with_the_row_alone_where_the_range_is_stated() {
    assertEquals(3, explain(along(false, 50), Formula.linear(1, 1).about(), 0).calls());
    var unstated = new IndividualExpectation();
    assertTrue(refusal(unstated, Formula.linear(1, 1).about()).startsWith("Nothing says"));
  }
}
