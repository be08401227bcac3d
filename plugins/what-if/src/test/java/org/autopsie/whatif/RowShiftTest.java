package org.autopsie.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.PerturbationContract;
import org.junit.jupiter.api.Test;

class RowShiftTest implements PerturbationContract<RowShift> {

  @Override
  public RowShift plugin() {
    return new RowShift("income", -200);
  }

  @Test
  void should_add_to_that_column_alone() {
    var shifted = (Input.Row) plugin().apply(RowEditTest.row(), new SplittableRandom(1));

    assertEquals(Map.of("age", 30.0, "income", 1000.0), shifted.values());
  }

  @Test
  void should_refuse_an_unknown_column() {
    var shift = new RowShift("rent", 1);

    assertThrows(Failure.class, () -> shift.apply(RowEditTest.row(), new SplittableRandom(1)));
  }
}
