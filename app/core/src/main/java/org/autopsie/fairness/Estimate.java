package org.autopsie.fairness;

import org.autopsie.statistics.Interval;

/// A measure with its 95 % interval.
///
/// @param value NaN where it is not defined
/// @param low lower end of the interval; NaN where there is none
/// @param high upper end of the interval; NaN where there is none
/// @param n distinct people that it is computed from
public record Estimate(double value, double low, double high, long n) {

  /// A measure with an interval, of so many people.
  public Estimate(double value, Interval interval, double n) {
    this(value, interval.low(), interval.high(), Math.round(n));
  }
}
