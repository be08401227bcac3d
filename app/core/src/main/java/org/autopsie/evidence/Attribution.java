package org.autopsie.evidence;

import java.util.List;

/// How much each part of one input counts for one of the model's numbers, by one method.
///
/// @param measure the measure's written id, such as `drop`, `shapley`, `first-order`
/// @param parts where the parts lie, each with one value
/// @param values one number per part, in `unit`
/// @param low lower ends of the intervals; NaN where there is none
/// @param high upper ends of the intervals; NaN where there is none
/// @param signed true where a negative value means that the part speaks against the answer; false
///   for measures of strength alone
/// @param base the model's number when nothing is known of the input; NaN where the method has none
/// @param answer the model's number for the input as it is; NaN where the method has none
/// @param unit the unit's written id, such as `score`, `similarity`, `share-of-variance`
public record Attribution(
    String measure,
    List<Part> parts,
    List<Double> values,
    List<Double> low,
    List<Double> high,
    boolean signed,
    double base,
    double answer,
    String unit)
    implements Payload {
  public Attribution {
    parts = List.copyOf(parts);
    values = Doubles.of(values, parts.size());
    low = Doubles.of(low, parts.size());
    high = Doubles.of(high, parts.size());
  }
}
