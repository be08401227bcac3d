package org.autopsie.perturb;

import java.util.LinkedHashMap;
import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.run.Range;

/// Moves the column `x`, for tests.
///
/// @param by how far
/// @param times how often
/// @param noise how much is added at random
/// @param name words that change nothing
public record Shifted(
    @Range(min = -10, max = 10) double by,
    @Range(min = 1, max = 5) int times,
    @Range(min = 0, max = 1) double noise,
    String name)
    implements Perturbation {
  /// Changes nothing.
  public Shifted() {
    this(0, 1, 0, "");
  }

  @Override
  public String id() {
    return "shifted";
  }

  @Override
  public boolean accepts(Input input) {
    return input instanceof Input.Row;
  }

  @Override
  public Input apply(Input input, RandomGenerator random) {
    var row = new LinkedHashMap<>(((Input.Row) input).values());
    row.merge("x", by * times + noise * random.nextDouble(), Double::sum);
    return new Input.Row(row);
  }
}
