package org.autopsie.instruments;

import java.util.Arrays;
import java.util.List;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part;

/// The numbers of an explanation in the making, one per part.
///
/// @param low lower ends of the intervals, NaN where there is none; likewise `high`
/// @param base see [Attribution#base]
/// @param answer see [Attribution#answer]
@SuppressWarnings("ArrayRecordComponent")
record Found(double[] values, double[] low, double[] high, double base, double answer) {

  /// Values without intervals.
  static Found plain(double[] values, double base, double answer) {
    var none = none(values.length);
    return new Found(values, none, none, base, answer);
  }

  /// Values with half the width of each interval; NaN where there is none.
  static Found within(double[] values, double[] half, double base, double answer) {
    var low = new double[values.length];
    var high = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      low[i] = values[i] - half[i];
      high[i] = values[i] + half[i];
    }
    return new Found(values, low, high, base, answer);
  }

  /// Nothing counts: every value is 0.
  Found nothing() {
    return plain(new double[values.length], base, answer);
  }

  static double[] none(int size) {
    var none = new double[size];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  Attribution attribution(String measure, List<Part> parts, String unit) {
    return new Attribution(
        measure, parts, boxed(values), boxed(low), boxed(high), true, base, answer, unit);
  }

  private static List<Double> boxed(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
