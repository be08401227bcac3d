package org.autopsie.textswap;

import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.WholeText;

/// Puts a text that a person wrote in the place of the whole.
///
/// @param text the whole text; empty: nothing changes
public record TextWrite(@WholeText String text) implements Perturbation {

  /// Changes nothing until something is written.
  public TextWrite() {
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
    return switch (input) {
      case Input.Text given -> text.isEmpty() ? given : new Input.Text(text);
      case Input.Row row -> row;
      case Input.Image image -> image;
    };
  }
}
