package org.autopsie.textswap;

import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;

/// Adds a last line. A text that ends with an end of line still does.
///
/// @param text the line; empty: nothing changes
public record TextAppend(String text) implements Perturbation {

  /// Changes nothing until it is told what to add.
  public TextAppend() {
    this("");
  }

  @Override
  public String id() {
    return "text-append";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Text;
  }

  @Override
  public Input apply(Input input, RandomGenerator random) {
    return switch (input) {
      case Input.Text given -> new Input.Text(append(given.text()));
      case Input.Row row -> row;
      case Input.Image image -> image;
    };
  }

  private String append(String given) {
    if (text.isEmpty() || given.isEmpty()) {
      return given + text;
    }
    return given.endsWith("\n") ? given + text + "\n" : given + "\n" + text;
  }
}
