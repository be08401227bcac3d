package org.autopsie.workbench.toy;

import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;

/// Replaces a word, for tests.
public record ToySwap(String from, String to) implements Perturbation {
  /// Changes nothing.
  public ToySwap() {
    this("", "");
  }

  @Override
  public String id() {
    return "text-swap";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Text;
  }

  @Override
  public Input apply(Input input, RandomGenerator random) {
    return input instanceof Input.Text text && !from.isEmpty()
        ? new Input.Text(text.text().replace(from, to))
        : input;
  }
}
