package org.autopsie.protocol;

import java.util.LinkedHashMap;
import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;

/// Gives a column another value, for tests.
public record ToyEdit(String column, double value) implements Perturbation {
  /// Changes nothing.
  public ToyEdit() {
    this("", 0);
  }

  @Override
  public String id() {
    return "toy-edit";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Row;
  }

  @Override
  public Input apply(Input input, RandomGenerator random) {
    if (!(input instanceof Input.Row(var values))) {
      return input;
    }
    var changed = new LinkedHashMap<>(values);
    changed.replace(column, value);
    return new Input.Row(changed);
  }
}
