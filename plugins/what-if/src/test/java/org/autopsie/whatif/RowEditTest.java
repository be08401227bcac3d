package org.autopsie.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.PerturbationContract;
import org.junit.jupiter.api.Test;

class RowEditTest implements PerturbationContract<RowEdit> {

  @Override
  public RowEdit plugin() {
    return new RowEdit("age", 50);
  }

  @Test
  void should_change_that_column_alone() {
    var edited = (Input.Row) plugin().apply(row(), new SplittableRandom(1));

    assertEquals(Map.of("age", 50.0, "income", 1200.0), edited.values());
  }

  @Test
  void should_change_nothing_where_no_column_is_named() {
    assertEquals(row(), new RowEdit().apply(row(), new SplittableRandom(1)));
  }

  @Test
  void should_name_the_columns_where_one_is_unknown() {
    var edit = new RowEdit("aeg", 50);

    var failure = assertThrows(Failure.class, () -> edit.apply(row(), new SplittableRandom(1)));

    assertEquals("The row has no column aeg; it has: age, income.", failure.getMessage());
  }

  static Input.Row row() {
    var values = new LinkedHashMap<String, Double>();
    values.put("age", 30.0);
    values.put("income", 1200.0);
    return new Input.Row(values);
  }
}
