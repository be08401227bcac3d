package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import org.autopsie.run.Words;

/// How many of 100 people, group by group. Every word is ready to be shown.
///
/// @param unit what is counted
/// @param counted what a filled mark stands for
/// @param others what an empty mark stands for
/// @param groups the groups, in order
public record PeopleData(String unit, String counted, String others, List<Group> groups) {
  private static final Words WORDS = Words.of(PeopleData.class);

  /// Fewer people than this are drawn one by one.
  static final int FEWEST = 10;

  public PeopleData {
    groups = List.copyOf(groups);
  }

  /// One group.
  ///
  /// @param label its name
  /// @param per100 how many of 100; NaN where it is a share of nobody
  /// @param low lower end of the interval, of 100
  /// @param high upper end
  /// @param n how many people it is a share of
  /// @param words the number, its interval and n
  /// @param mark how it is told from the others
  public record Group(
      String label, double per100, double low, double high, long n, String words, GroupMark mark) {

    /// How many marks are drawn: 100, or as many as there are people where they are few.
    int marks() {
      return Double.isNaN(per100) ? 0 : n < FEWEST ? (int) n : 100;
    }

    /// How many of them are filled.
    int filled() {
      return (int) Math.round(per100 * marks() / 100);
    }
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.group"),
            unit,
            WORDS.say(locale, "column.low"),
            WORDS.say(locale, "column.high"),
            WORDS.say(locale, "column.n"));
    return new Twin(
        heads,
        groups.stream()
            .map(one ->
                List.of(
                    word(one.label()),
                    number(one.per100()),
                    number(one.low()),
                    number(one.high()),
                    number((double) one.n())))
            .toList());
  }
}
