package org.autopsie.fairness;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The same groups counted within each value of another column, beside all of them together. What
/// holds of the whole may be the other way round in every part. Sources: Simpson (1951), “The
/// interpretation of interaction in contingency tables”, Journal of the Royal Statistical Society B
/// 13(2); Bickel, Hammel and O’Connell (1975), “Sex bias in graduate admissions: data from
/// Berkeley”, Science 187. Neither table alone says which of the two answers a question.
///
/// @param parts by the value of the other column; at least one
public record Strata(SequencedMap<String, GroupTable> parts) {
  public Strata {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no part");
    }
    parts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parts));
  }

  /// Counted rows by the values of some columns within those of others.
  ///
  /// @param groups places of the columns that make groups
  /// @param controls places of the columns that make parts
  public static Strata of(CountedRows rows, List<Integer> groups, List<Integer> controls) {
    var parts = new LinkedHashMap<String, GroupTable>();
    rows.split(controls).forEach((name, part) -> parts.put(name, part.by(groups)));
    return new Strata(parts);
  }

  /// What is known of a group in a part; nobody where none of it is there.
  public Tally tally(String part, String group) {
    var table = parts.get(part);
    return table == null ? Tally.NONE : table.groups().getOrDefault(group, Tally.NONE);
  }

  /// What is known of a group in all parts together.
  public Tally whole(String group) {
    return parts.keySet().stream().map(part -> tally(part, group)).reduce(Tally.NONE, Tally::plus);
  }

  /// The rate that a group would have if its people stood in the parts as those of both groups
  /// together do: `Σ w rate ÷ Σ w`, `w` counting who of both the rate is a share of. Source:
  /// Keiding and Clayton (2014), “Standardization and control for confounding in observational
  /// studies”, Statistical Science 29(4). NaN where a part has nobody of the group.
  ///
  /// @param other the group beside it
  public double standardised(Rate rate, String group, String other) {
    double sum = 0;
    double total = 0;
    for (var part : parts.keySet()) {
      double both = rate.whole(tally(part, group).plus(tally(part, other)).weights());
      if (both > 0) {
        sum += both * rate.of(tally(part, group).weights());
        total += both;
      }
    }
    return sum / total;
  }

  /// True where one group has more in the whole and less in every part where both can be compared,
  /// at least two of them.
  public boolean turns(Rate rate, String group, String other) {
    double whole = rate.of(whole(group).weights()) - rate.of(whole(other).weights());
    var within =
        parts.keySet().stream()
            .mapToDouble(part ->
                rate.of(tally(part, group).weights()) - rate.of(tally(part, other).weights()))
            .filter(Double::isFinite)
            .toArray();
    return within.length > 1 && java.util.Arrays.stream(within).allMatch(gap -> gap * whole < 0);
  }

  /// A made-up example of eight counts in which the two groups, `a` and `b`, change places: of 100
  /// people each, 64 and 36 are taken, and in either part `b` is taken more often than `a`.
  public static Strata constructed() {
    var parts = new LinkedHashMap<String, GroupTable>();
    parts.put("1", pair(60, 80, 16, 20));
    parts.put("2", pair(4, 20, 20, 80));
    return new Strata(parts);
  }

  private static GroupTable pair(double a, double of, double b, double ofB) {
    var groups = new LinkedHashMap<String, Tally>();
    groups.put("a", Tally.of(new Counts(of - a, a, 0, 0)));
    groups.put("b", Tally.of(new Counts(ofB - b, b, 0, 0)));
    return new GroupTable(groups);
  }
}
