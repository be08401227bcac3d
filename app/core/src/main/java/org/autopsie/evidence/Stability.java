package org.autopsie.evidence;

import java.util.List;
import java.util.OptionalDouble;

/// How far an explanation can be trusted to come out the same again. A stable explanation can still
/// be of the wrong thing.
///
/// @param seed the seed of the explanation that is shown
/// @param repeats how often it was made anew with other seeds; 1: once
/// @param spread for each part, or each point of a curve, the widest difference between two
///   repeats, in the values' unit
/// @param converged the largest change of any part between the last two checkpoints, as a share of
///   the largest value; NaN where the method makes no drawing
/// @param gap for methods that share out the answer: |answer − base − sum of the values|; NaN
///   elsewhere
/// @param second the written id of the other method that was asked; empty where none was
/// @param agreement Spearman's rank correlation with the other method's values, in [-1, 1]; NaN
///   where none was asked
public record Stability(
    long seed,
    int repeats,
    List<Double> spread,
    double converged,
    double gap,
    String second,
    double agreement)
    implements Payload {
  public Stability {
    spread = Doubles.of(spread, spread.size());
    second = second == null ? "" : second;
  }

  /// The widest spread that is a number, in the values' unit; empty where there is none.
  public OptionalDouble widest() {
    return spread.stream().mapToDouble(part -> part).filter(Double::isFinite).max();
  }
}
