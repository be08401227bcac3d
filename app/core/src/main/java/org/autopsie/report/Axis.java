package org.autopsie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// A straight scale from numbers to pixels, with round ticks.
///
/// @param low the number at `from`
/// @param high the number at `to`, greater than `low`
/// @param from pixels
/// @param to pixels; smaller than `from` where the scale runs backwards
/// @param step distance between two ticks
record Axis(double low, double high, double from, double to, double step) {

  /// The scale that holds every finite number of `values`, about six ticks long.
  static Axis over(DoubleStream values, double from, double to) {
    var range = values.filter(Double::isFinite).summaryStatistics();
    double low = range.getCount() == 0 ? 0 : range.getMin();
    double high = range.getCount() == 0 ? 1 : range.getMax();
    double step = nice(high - low > 1e-9 ? (high - low) / 5 : Math.max(Math.abs(high), 1) / 5);
    double first = Math.floor(low / step) * step;
    double last = Math.ceil(high / step) * step;
    return new Axis(first, last > first ? last : first + step, from, to, step);
  }

  /// Pixels of a number.
  double at(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  /// The round numbers on the scale, ends included.
  List<Double> ticks() {
    var ticks = new ArrayList<Double>();
    long first = Math.round(low / step);
    long last = Math.round(high / step);
    for (long i = first; i <= last; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /// Decimals that tell two ticks apart, after multiplying by `scale`.
  int decimals(double scale) {
    return Math.clamp((int) Math.ceil(-Math.log10(step * scale) - 1e-9), 0, 6);
  }

  private static double nice(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
  }
}
