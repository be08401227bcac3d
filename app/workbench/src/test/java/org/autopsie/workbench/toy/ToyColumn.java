package org.autopsie.workbench.toy;

import java.util.LinkedHashMap;
import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Column;

/// Gives one column of a row another number, for tests.
public record ToyColumn(@Column String column, double value) implements Perturbation {
  /// Changes nothing.
  public ToyColumn() {
    this("", 0);
  }

  @Override
  public String id() {
    return "row-edit";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Row;
  }

  @Override
  public Input apply(Input input, RandomGenerator random) {
    if (!(input instanceof Input.Row row) || column.isEmpty()) {
      return input;
    }
    var values = new LinkedHashMap<>(row.values());
    values.put(column, value);
    return new Input.Row(values);
  }
}
