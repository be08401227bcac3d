package org.autopsie.textswap;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Range;

/// Keeps the first share of a text's lines, counted up and never fewer than the first one: 0.5 of
/// five lines is three. A text of a single line is cut after that share of its words, never fewer
/// than one.
///
/// @param keep the share kept; 1: nothing changes
public record TextTrim(@Range(min = 0.05, max = 1) double keep) implements Perturbation {
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+$");
  private static final Pattern WORD = Pattern.compile("\\s*\\S+");

  /// Keeps the first half.
  public TextTrim() {
    this(0.5);
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
    return switch (input) {
      case Input.Text text -> new Input.Text(trim(text.text()));
      case Input.Row row -> row;
      case Input.Image image -> image;
    };
  }

  private String trim(String text) {
    long lines = LINE.matcher(text).results().count();
    return lines > 1
        ? first(LINE, lines, text)
        : first(WORD, WORD.matcher(text).results().count(), text);
  }

  private String first(Pattern part, long parts, String text) {
    // the share is typed in decimals: 0.1 of ten lines is one, whatever 0.1 × 10 rounds to
    long kept = Math.max(1, (long) Math.ceil(keep * parts - 1e-9));
    if (kept >= parts) {
      return text;
    }
    return text.substring(
        0, part.matcher(text).results().skip(kept - 1).findFirst().orElseThrow().end());
  }
}
