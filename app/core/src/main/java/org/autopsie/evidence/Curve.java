package org.autopsie.evidence;

import java.util.List;

/// What a number of the model does along one parameter.
///
/// @param name the measure's written id
/// @param over the parameter's name
/// @param at where it was asked, ascending, in `overUnit`
/// @param values the model's number there, in `unit`
/// @param low lower ends of the intervals; NaN where there is none
/// @param high upper ends of the intervals; NaN where there is none
public record Curve(
    String name,
    String over,
    String overUnit,
    List<Double> at,
    List<Double> values,
    List<Double> low,
    List<Double> high,
    String unit)
    implements Payload {
  public Curve {
    at = Doubles.of(at, at.size());
    values = Doubles.of(values, at.size());
    low = Doubles.of(low, at.size());
    high = Doubles.of(high, at.size());
  }
}
