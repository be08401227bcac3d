package org.autopsie.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.autopsie.run.Sentence;
import org.autopsie.statistics.Interval;

/// A number beside its bound.
///
/// @param value in the unit of the result's name
/// @param interval of the value; none for counts and one-sided limits
/// @param bound in the same unit
/// @param how what was done, in one sentence
/// @param beside numbers that were measured along with it, by the names of their fields
public record Result(
    Named named,
    double value,
    Interval interval,
    double bound,
    Sentence how,
    SequencedMap<String, Double> beside) {
  private static final double NARROW = 0.03;

  public Result {
    beside = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(beside));
  }

  /// A number with nothing measured along with it.
  public Result(Named named, double value, Interval interval, double bound, Sentence how) {
    this(named, value, interval, bound, how, new LinkedHashMap<>());
  }

  /// The same with a number that was measured along with it.
  ///
  /// @param field how it is called in the JSON document
  public Result beside(String field, double number) {
    var more = new LinkedHashMap<>(beside);
    more.put(field, number);
    return new Result(named, value, interval, bound, how, more);
  }

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

  /// As it stands in the JSON document; the interval's ends are null where there is none. What was
  /// measured along with it stands last.
  public Map<String, Object> shown() {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("name", named.id());
    shown.put("value", value);
    shown.put("low", interval.low());
    shown.put("high", interval.high());
    shown.put("unit", named.unit());
    shown.put("bound", bound);
    shown.put("holds", holds());
    shown.putAll(beside);
    return shown;
  }
}
