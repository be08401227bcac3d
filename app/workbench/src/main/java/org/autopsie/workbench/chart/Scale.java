package org.autopsie.workbench.chart;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// A straight scale from numbers to pixels that begins and ends on a round number.
///
/// @param low the number at `from`
/// @param high the number at `to`, greater than `low`
/// @param from pixels
/// @param to pixels
/// @param step from one round number to the next
record Scale(double low, double high, double from, double to, double step) {
  private static final int TICKS = 5;
  private static final double SMALL = 1e-9;

  /// The scale that holds every finite number of `values`.
  static Scale over(DoubleStream values, double from, double to) {
    var range = values.filter(Double::isFinite).summaryStatistics();
    double low = range.getCount() == 0 ? 0 : range.getMin();
    double high = range.getCount() == 0 ? 1 : range.getMax();
    double wide = high - low > SMALL ? high - low : Math.max(1, Math.abs(high));
    double step = round(wide / TICKS);
    double first = Math.floor(low / step + SMALL) * step;
    double last = Math.ceil(high / step - SMALL) * step;
    return new Scale(first, last > first ? last : first + step, from, to, step);
  }

  private static double round(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
  }

  /// Pixels of a number.
  double at(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  /// The round numbers, ends included.
  List<Double> ticks() {
    return LongStream.rangeClosed(Math.round(low / step), Math.round(high / step))
        .mapToObj(tick -> tick * step)
        .toList();
  }

  /// A round number as it is written in that language.
  String written(double tick, Locale locale) {
    int decimals = Math.clamp((int) Math.ceil(-Math.log10(step) - SMALL), 0, 6);
    var format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(tick == 0 ? 0 : tick).replace('-', '−');
  }
}
