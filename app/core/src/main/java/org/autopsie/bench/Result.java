package org.autopsie.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.autopsie.run.Sentence;
import org.autopsie.statistics.Interval;

/// A number beside its bound.
///
/// @param value in the unit of the result's name
/// @param interval of the value; none for counts and one-sided limits
/// @param bound in the same unit
/// @param how what was done, in one sentence
public record Result(Named named, double value, Interval interval, double bound, Sentence how) {
  private static final double NARROW = 0.03;

  /// A number that stands for itself, against the bound of its name.
  public static Result plain(Named named, double value, Sentence how) {
    return new Result(named, value, Interval.NONE, named.bound(), how);
  }

  /// Whether the number keeps within its bound: `yes`, `no`, or `inconclusive` where its interval
  /// reaches further than 3 % of the bound to either side.
  public String holds() {
    double half = (interval.high() - interval.low()) / 2;
    if (half > NARROW * bound) {
      return "inconclusive";
    }
    return named.side().holds(value, bound) ? "yes" : "no";
  }

  /// As it stands in the JSON document; the interval's ends are null where there is none.
  public Map<String, Object> shown() {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("name", named.id());
    shown.put("value", value);
    shown.put("low", interval.low());
    shown.put("high", interval.high());
    shown.put("unit", named.unit());
    shown.put("bound", bound);
    shown.put("holds", holds());
    return shown;
  }
}
