package org.autopsie.workbench.toy;

import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Range;

/// Keeps the first lines, for tests.
public record ToyTrim(@Range(min = 0.1, max = 1) double keep) implements Perturbation {
  /// Keeps all.
  public ToyTrim() {
    this(1);
  }

  @Override
  public String id() {
    return "text-trim";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Text;
  }

  @Override
  public Input apply(Input input, RandomGenerator random) {
    return input instanceof Input.Text(var text)
        ? new Input.Text(text.substring(0, (int) Math.ceil(text.length() * keep)))
        : input;
  }
}
