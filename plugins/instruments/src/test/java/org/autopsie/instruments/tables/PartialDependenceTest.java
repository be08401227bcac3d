package org.autopsie.instruments.tables;

import static org.autopsie.instruments.tables.TableContract.explain;
import static org.autopsie.instruments.tables.TableContract.notes;
import static org.autopsie.instruments.tables.TableContract.refusal;
import static org.autopsie.instruments.tables.TableContract.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.autopsie.evidence.Curve;
import org.autopsie.explain.Question;
import org.junit.jupiter.api.Test;

class PartialDependenceTest implements TableContract<PartialDependence> {

  private static PartialDependence along(String column, boolean centred) {
    return new PartialDependence(column, 5, centred, List.of(0.0), List.of(4.0), 0.95, 200);
  }

  private static Curve curve(PartialDependence method, Question question) {
    return (Curve) explain(method, question, 0).results().get("partial-dependence");
  }

  @Test
  void should_be_a_line_for_a_linear_model() {
    var question = Formula.linear(1, -2).about(new double[] {10, 0}, new double[] {20, 0});

    var curve = curve(along("x2", false), question);

    assertEquals("x2", curve.over());
    assertEquals(List.of(0.0, 1.0, 2.0, 3.0, 4.0), curve.at());
    assertEquals(List.of(15.0, 13.0, 11.0, 9.0, 7.0), curve.values());
    assertEquals(10, curve.low().getFirst());
    assertEquals(20, curve.high().getFirst());
  }

  @Test
  void should_begin_at_zero_where_it_is_centred() {
    var question = Formula.linear(1, -2).about(new double[] {10, 0}, new double[] {20, 0});

    var curve = curve(along("x2", true), question);

    assertEquals(List.of(0.0, -2.0, -4.0, -6.0, -8.0), curve.values());
    assertEquals(curve.values(), curve.low());
    assertEquals(curve.values(), curve.high());
  }

  @Test
  void should_average_over_rows_that_go_opposite_ways() {
    var question =
        new Formula(2, x -> x[0] * x[1]).about(new double[] {1, 0}, new double[] {-1, 0});

    assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 0.0), curve(along("x2", false), question).values());
  }

  @Test
  void should_take_a_single_column_and_a_single_row_and_say_so() {
    var found = explain(along("", false), Formula.linear(2).about(new double[] {1}), 0);

    var curve = (Curve) found.results().get("partial-dependence");
    assertEquals(List.of(0.0, 2.0, 4.0, 6.0, 8.0), curve.values());
    assertTrue(Double.isNaN(curve.low().getFirst()));
    assertTrue(notes(found).contains("a single other row"), notes(found));
  }

  @Test
  void should_refuse_an_unknown_column_and_a_missing_background() {
    assertEquals(
        "The row has no column age; it has: x1, x2.",
        refusal(along("age", false), Formula.linear(1, 1).about(rows(3, 2))));
    assertTrue(refusal(plugin(), Formula.linear(1, 1).about()).contains("needs another row"));
  }
}
