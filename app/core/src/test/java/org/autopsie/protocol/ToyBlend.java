package org.autopsie.protocol;

import java.util.LinkedHashMap;
import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.OtherExhibit;
import org.autopsie.perturb.Perturbation;

/// The mean of a row and another exhibit, for tests.
public record ToyBlend(OtherExhibit other) implements Perturbation {
  /// Changes nothing.
  public ToyBlend() {
    this(OtherExhibit.none());
  }

  @Override
  public String id() {
    return "toy-blend";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Row;
  }

  @Override
  public Input apply(Input input, RandomGenerator random) {
    if (!(input instanceof Input.Row(var mine)
        && other.input().orElse(input) instanceof Input.Row(var theirs))) {
      return input;
    }
    var mean = new LinkedHashMap<String, Double>();
    mine.forEach((name, value) -> mean.put(name, (value + theirs.get(name)) / 2));
    return new Input.Row(mean);
  }
}
