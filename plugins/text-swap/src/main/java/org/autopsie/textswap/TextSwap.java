package org.autopsie.textswap;

import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;

/// Replaces a word or phrase wherever it stands whole, whatever its case. What is put in takes the
/// case of what it replaces: `he → she` turns “He” into “She” and “HE” into “SHE”; where the text
/// has exactly `from`, exactly `to` is put in. A space in `from` stands for any one blank, such as
/// an end of line. Letters are compared as they are encoded: é in one code point and é in two
/// differ. In scripts that do not part words (Chinese, Japanese, Thai) only a whole run of letters
/// is a word.
///
/// @param from what to replace; empty: nothing changes
/// @param to what to put in; empty: the word is taken away
public record TextSwap(String from, String to) implements Perturbation {

  /// Changes nothing until it is told what.
  public TextSwap() {
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
    return switch (input) {
      case Input.Text text -> new Input.Text(new Swaps().add(from, to).in(text.text()));
      case Input.Row row -> row;
      case Input.Image image -> image;
    };
  }
}
