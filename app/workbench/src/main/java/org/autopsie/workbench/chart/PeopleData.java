package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;

/// How many of 100 people, group by group. Every word is ready to be shown.
///
/// @param unit what is counted
/// @param counted what a filled mark stands for
/// @param others what an empty mark stands for
/// @param groups the groups, in order
public record PeopleData(String unit, String counted, String others, List<GroupRate> groups) {
  /// Fewer people than this are drawn one by one.
  static final int FEWEST = 10;

  public PeopleData {
    groups = List.copyOf(groups);
  }

  /// How many marks are drawn for a group: 100, or as many as there are people where they are few.
  static int marks(GroupRate group) {
    return Double.isNaN(group.value()) ? 0 : group.n() < FEWEST ? (int) group.n() : 100;
  }

  /// How many of them are filled.
  static int filled(GroupRate group) {
    return (int) Math.round(group.value() * marks(group) / 100);
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    return GroupRate.twin(unit, groups, locale);
  }
}
