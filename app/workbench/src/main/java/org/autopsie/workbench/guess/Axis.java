package org.autopsie.workbench.guess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// A number line with round ticks that holds 0, the measure where it is shown, and the guesses; a
/// guess that is far beyond all others does not stretch it.
///
/// @param low where it begins, a tick
/// @param high where it ends, a tick
/// @param step between two ticks
record Axis(double low, double high, double step) {
  private static final int TICKS = 6;
  private static final double FAR = 6;

  /// The line for these guesses and for numbers that must be on it.
  static Axis of(List<Double> guesses, List<Double> needed) {
    double reach = reach(guesses, needed);
    var on =
        DoubleStream.concat(
                DoubleStream.concat(needed.stream().mapToDouble(d -> d), DoubleStream.of(0)),
                guesses.stream().mapToDouble(d -> d).filter(d -> Math.abs(d) <= reach))
            .summaryStatistics();
    double width = Math.max(on.getMax() - on.getMin(), 1e-6);
    if (on.getMax() == on.getMin()) {
      return new Axis(-2, 2, 1);
    }
    double step = round(width / TICKS);
    return new Axis(
        Math.floor(on.getMin() / step - 0.25) * step,
        Math.ceil(on.getMax() / step + 0.25) * step,
        step);
  }

  /// How far from 0 a guess may lie to be on the line: six times the middle guess and every number
  /// that must be on it.
  private static double reach(List<Double> guesses, List<Double> needed) {
    var sizes = guesses.stream().mapToDouble(Math::abs).sorted().toArray();
    double middle = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    double most = needed.stream().mapToDouble(Math::abs).max().orElse(0);
    double reach = FAR * Math.max(middle, most);
    return reach == 0 ? Double.POSITIVE_INFINITY : reach;
  }

  /// The next of 1, 2, 5, 10, 20 … from `least` on.
  private static double round(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    return DoubleStream.of(1, 2, 5, 10)
        .map(f -> f * power)
        .filter(f -> f >= least)
        .findFirst()
        .orElse(10 * power);
  }

  /// True where the line holds that number.
  boolean holds(double value) {
    return value >= low && value <= high;
  }

  /// Where a number stands, from 0 at the beginning to 1 at the end.
  double at(double value) {
    return (value - low) / (high - low);
  }

  /// The ticks, from the first to the last.
  List<Double> ticks() {
    var ticks = new ArrayList<Double>();
    long count = Math.round((high - low) / step);
    for (int i = 0; i <= count; i++) {
      var exact = BigDecimal.valueOf(low + i * step).setScale(9, RoundingMode.HALF_UP);
      ticks.add(exact.doubleValue() + 0.0);
    }
    return ticks;
  }
}
