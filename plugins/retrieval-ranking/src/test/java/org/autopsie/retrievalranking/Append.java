package org.autopsie.retrievalranking;

import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;

/// Words written behind a text.
record Append(String words) implements Perturbation {
  @Override
  public String id() {
    return "append";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Text;
  }

  @Override
  public Input apply(Input input, RandomGenerator random) {
    return words.isEmpty() ? input : new Input.Text(((Input.Text) input).text() + " " + words);
  }
}
