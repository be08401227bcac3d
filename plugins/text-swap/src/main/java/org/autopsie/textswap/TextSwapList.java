package org.autopsie.textswap;

import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Failure;

/// Replaces many words or phrases in one pass, by the rules of [TextSwap]: with `he=>she` both
/// ways, “he and she” becomes “she and he”. The longest phrase is taken first; of two pairs that
/// replace the same word (`him=>her` and `his=>her` read backward) the first of the list counts.
///
/// @param pairs each `from=>to`, blanks around them ignored; `from` not empty
/// @param direction which way they are read
public record TextSwapList(List<String> pairs, Direction direction) implements Perturbation {
  private static final String ARROW = "=>";

  /// Changes nothing until it is given pairs.
  public TextSwapList() {
    this(List.of(), Direction.FORWARD);
  }

  public TextSwapList {
    pairs = List.copyOf(pairs);
    for (var pair : pairs) {
      if (pair.indexOf(ARROW) < 0 || left(pair).isEmpty() || right(pair).contains(ARROW)) {
        throw new Failure(TextSwapList.class, "bad-pair", pair);
      }
    }
  }

  @Override
  public String id() {
    return "text-swap-list";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Text;
  }

  @Override
  public Input apply(Input input, RandomGenerator random) {
    return switch (input) {
      case Input.Text text -> new Input.Text(swaps().in(text.text()));
      case Input.Row row -> row;
      case Input.Image image -> image;
    };
  }

  private Swaps swaps() {
    var swaps = new Swaps();
    for (var pair : pairs) {
      if (direction != Direction.BACKWARD) {
        swaps.add(left(pair), right(pair));
      }
      if (direction != Direction.FORWARD) {
        swaps.add(right(pair), left(pair));
      }
    }
    return swaps;
  }

  private static String left(String pair) {
    return pair.substring(0, pair.indexOf(ARROW)).strip();
  }

  private static String right(String pair) {
    return pair.substring(pair.indexOf(ARROW) + ARROW.length()).strip();
  }
}
