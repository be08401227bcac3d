package org.autopsie.workbench.tradeoff;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.autopsie.fairness.Rate;
import org.autopsie.fairness.Tied;

/// Four numbers of each of two groups, of which one follows from the three others.
///
/// @param groups the names of both
/// @param values the numbers of both, in the same order
/// @param follows `FPR`, `FNR` or `PPV`
/// @param same what is held the same for both groups
record Trade(List<String> groups, List<Tied> values, Rate follows, Set<Rate> same) {
  /// The four, as they are shown.
  static final List<Rate> RATES = List.of(Rate.BASE_RATE, Rate.PPV, Rate.FNR, Rate.FPR);

  private static final double NEAR = 5e-4;

  Trade {
    groups = List.copyOf(groups);
    var rest = same.isEmpty() ? EnumSet.noneOf(Rate.class) : EnumSet.copyOf(same);
    rest.remove(follows);
    same = Set.copyOf(rest);
    values = values.stream().map(one -> one.following(follows)).toList();
  }

  /// Round numbers, where a case has none.
  static Trade free(String one, String other) {
    return new Trade(
        List.of(one, other),
        List.of(new Tied(0.5, 0.6, 0.3, 0), new Tied(0.4, 0.6, 0.3, 0)),
        Rate.FPR,
        Set.of(Rate.PPV, Rate.FNR));
  }

  /// Those that a person sets.
  List<Rate> held() {
    return RATES.stream().filter(rate -> rate != follows).toList();
  }

  /// Another share of one group; of both where it is held the same.
  Trade set(int group, Rate rate, double share) {
    return with(
        IntStream.range(0, values.size())
            .mapToObj(i ->
                i == group || same.contains(rate) ? values.get(i).with(rate, share) : values.get(i))
            .toList());
  }

  private Trade with(List<Tied> others) {
    return new Trade(groups, others, follows, same);
  }

  /// Holds a number the same for both groups: halfway between what it was.
  Trade join(Rate rate) {
    var more = EnumSet.of(rate);
    more.addAll(same);
    double half = (value(0, rate) + value(1, rate)) / 2;
    return new Trade(groups, values, follows, more).set(0, rate, half);
  }

  /// Lets a number differ again.
  Trade part(Rate rate) {
    var less = EnumSet.of(rate);
    less.addAll(same);
    less.remove(rate);
    return new Trade(groups, values, follows, less);
  }

  /// Lets another number follow; those that followed stay where they are.
  Trade follow(Rate rate) {
    return new Trade(groups, values, rate, same);
  }

  double value(int group, Rate rate) {
    return values.get(group).value(rate);
  }

  /// True where both groups have the same number, however it came about.
  boolean isSame(Rate rate) {
    return Math.abs(value(0, rate) - value(1, rate)) < NEAR;
  }

  boolean isPossible() {
    return values.stream().allMatch(Tied::isPossible);
  }
}
