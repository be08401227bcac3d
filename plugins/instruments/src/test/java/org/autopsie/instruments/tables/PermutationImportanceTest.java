package org.autopsie.instruments.tables;

import static org.autopsie.instruments.tables.TableContract.attribution;
import static org.autopsie.instruments.tables.TableContract.explain;
import static org.autopsie.instruments.tables.TableContract.refusal;
import static org.autopsie.instruments.tables.TableContract.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.explain.Question;
import org.autopsie.model.Input;
import org.junit.jupiter.api.Test;

class PermutationImportanceTest implements TableContract<PermutationImportance> {

  @Test
  void should_give_exactly_nothing_to_a_column_that_is_not_read() {
    var found = explain(plugin(), new Formula(3, x -> Math.exp(x[0] - x[2])).about(rows(50, 3)), 0);

    var importance = attribution(found, "importance");
    assertEquals(0.0, importance.values().get(1));
    assertEquals(0.0, importance.low().get(1));
    assertEquals(0.0, importance.high().get(1));
    assertTrue(importance.low().get(0) > 0);
    assertFalse(importance.signed());
  }

  /// With slope w and two values drawn evenly from [−1, 1], the mean of |w (a − b)| is |w| · 2/3.
  @Test
  void should_measure_slope_times_mean_distance_in_a_linear_model() {
    var shuffled = new PermutationImportance(20, 0.999, 500);

    var found = explain(shuffled, Formula.linear(3, -1.5, 0).about(rows(400, 3)), 0);

    var importance = attribution(found, "importance");
    assertEquals(2, importance.values().get(0), 0.15);
    assertEquals(1, importance.values().get(1), 0.1);
    assertTrue(importance.low().get(0) <= 2 && 2 <= importance.high().get(0));
    assertEquals(400 * (1 + 3 * 20), found.calls());
  }

  @Test
  void should_refuse_too_few_rows_and_a_single_column() {
    assertEquals(
        "This method needs 2 other rows, and there is none; add rows to the case or choose a"
            + " larger group.",
        refusal(plugin(), Formula.linear(1, 1).about()));
    assertTrue(refusal(plugin(), Formula.linear(1, 1).about(rows(1, 2))).contains("there is one"));
    assertTrue(refusal(plugin(), Formula.linear(1).about(rows(9, 1))).contains("only one column"));
  }

  @Test
  void should_refuse_other_exhibits_that_do_not_fit() {
    var whole = Formula.linear(1, 1).about(rows(3, 2));
    var others = new ArrayList<>(whole.background());
    others.add(new Input.Text("a text"));

    var mixed = new Question(whole.predictor(), whole.input(), whole.reading(), others);

    assertTrue(refusal(plugin(), mixed).contains("is no row of numbers"));
    others.removeLast();
    others.add(Formula.linear(1).row(1));
    var narrow =
        new Question(whole.predictor(), whole.input(), whole.reading(), List.copyOf(others));
    assertTrue(refusal(plugin(), narrow).contains("has no column x2"));
  }
}
