package org.autopsie.statistics;

/// The two ends of an interval, in the unit of the estimate; both NaN where there is none.
public record Interval(double low, double high) {

  /// No interval: too few units, or a statistic that could not be computed.
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /// True where there is an interval and the value lies within it, ends included.
  public boolean contains(double value) {
    return value >= low && value <= high;
  }
}
