package org.autopsie.workbench.tradeoff;

import java.util.List;
import java.util.Optional;
import org.autopsie.fairness.FourFifths;
import org.autopsie.fairness.Rate;
import org.autopsie.fairness.RiskRatio;
import org.autopsie.fairness.Strata;
import org.autopsie.fairness.Tally;
import org.autopsie.fairness.Unobserved;
import org.autopsie.workbench.tradeoff.Tables.Counted;

/// One rate of two groups, in the whole and in parts, and the strengths of a trait that nobody
/// recorded.
///
/// @param counted the table; absent for the constructed example
/// @param strata the parts; one alone where nothing is split
/// @param column what it is split by; absent where it is not
/// @param groups the two groups
/// @param rate the rate
/// @param uneven how many times as frequent the trait is in the group with more, at least 1
/// @param strength how many times as likely it makes what is counted, at least 1
record Split(
    Optional<Counted> counted,
    Strata strata,
    Optional<String> column,
    List<String> groups,
    Rate rate,
    double uneven,
    double strength) {
  Split {
    groups = List.copyOf(groups);
  }

  /// The example that is nobody’s data.
  static Split constructed() {
    return new Split(
        Optional.empty(),
        Strata.constructed(),
        Optional.of(""),
        List.of("a", "b"),
        Rate.SELECTION_RATE,
        2,
        2);
  }

  Split groups(String first, String second) {
    return new Split(counted, strata, column, List.of(first, second), rate, uneven, strength);
  }

  Split rate(Rate other) {
    return new Split(counted, strata, column, groups, other, uneven, strength);
  }

  Split uneven(double times) {
    return new Split(counted, strata, column, groups, rate, times, strength);
  }

  Split strength(double times) {
    return new Split(counted, strata, column, groups, rate, uneven, times);
  }

  /// The parts by name; none where nothing is split.
  List<String> parts() {
    return column.isPresent() ? List.copyOf(strata.parts().keySet()) : List.of();
  }

  Tally whole(int group) {
    return strata.whole(groups.get(group));
  }

  Tally part(String part, int group) {
    return strata.tally(part, groups.get(group));
  }

  /// Fewer than ten people have no number beside another.
  boolean isFew(Tally tally) {
    return rate.whole(tally.people()) < FourFifths.FEWEST;
  }

  double value(Tally tally) {
    return rate.of(tally.weights());
  }

  /// The gap between the groups where both have enough people; NaN else.
  double gap(Tally first, Tally second) {
    return isFew(first) || isFew(second) ? Double.NaN : value(first) - value(second);
  }

  double gap() {
    return gap(whole(0), whole(1));
  }

  /// The parts in which both groups have enough people.
  List<String> compared() {
    return parts().stream()
        .filter(part -> Double.isFinite(gap(part(part, 0), part(part, 1))))
        .toList();
  }

  /// How many of them have a gap the same way as the whole.
  long alike() {
    return compared().stream()
        .filter(part -> gap(part(part, 0), part(part, 1)) * gap() > 0)
        .count();
  }

  /// How many have one the other way.
  long turned() {
    return compared().stream()
        .filter(part -> gap(part(part, 0), part(part, 1)) * gap() < 0)
        .count();
  }

  /// Both groups with the same mix of parts; NaN where a part lacks one of them.
  double mixed(int group) {
    return strata.standardised(rate, groups.get(group), groups.get(1 - group));
  }

  /// The group that has more, 0 or 1.
  int more() {
    return gap() >= 0 ? 0 : 1;
  }

  /// How many times as often it happens in the group that has more; absent where a group has fewer
  /// than ten people, or it happened to nobody in one.
  Optional<RiskRatio> ratio() {
    return Optional.of(RiskRatio.of(rate, whole(0), whole(1)).fromBelow())
        .filter(one -> Double.isFinite(gap()))
        .filter(one -> Double.isFinite(one.value()) && Double.isFinite(one.high()));
  }

  /// What a trait of these strengths leaves of the ratio at least.
  double left() {
    return ratio().map(one -> Unobserved.left(one.value(), uneven, strength)).orElse(Double.NaN);
  }
}
