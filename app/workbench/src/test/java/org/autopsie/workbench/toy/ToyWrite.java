package org.autopsie.workbench.toy;

import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.WholeText;

/// Puts a text in the place of the whole, for tests.
public record ToyWrite(@WholeText String text) implements Perturbation {
  /// Changes nothing.
  public ToyWrite() {
    this("");
  }

  @Override
  public String id() {
    return "text-write";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Text;
  }

  @Override
  public Input apply(Input input, RandomGenerator random) {
    return text.isEmpty() || input instanceof Input.Row ? input : new Input.Text(text);
  }
}
