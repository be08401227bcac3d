package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import java.util.Optional;

/// One of the answers that a class may choose from, and which measures it stands for.
///
/// @param label what the class reads
/// @param atLeast the smallest measure that it stands for, in the step's unit
/// @param atMost the largest; where neither is given it stands for no measure
public record Choice(Localised label, Optional<Double> atLeast, Optional<Double> atMost) {
  public Choice {
    label = or(label);
    atLeast = or(atLeast);
    atMost = or(atMost);
  }

  /// True where a measure of that value is what this answer says.
  public boolean holds(double value) {
    return touches(value, value);
  }

  /// True where some value from `low` to `high` is what this answer says.
  public boolean touches(double low, double high) {
    return (atLeast.isPresent() || atMost.isPresent())
        && high >= atLeast.orElse(Double.NEGATIVE_INFINITY)
        && low <= atMost.orElse(Double.POSITIVE_INFINITY);
  }
}
