package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.Locale;
import org.autopsie.run.Words;

/// One rate of one group, of 100 people. Every word is ready to be shown.
///
/// @param label the group’s name
/// @param value how many of 100; NaN where it is a share of nobody
/// @param low lower end of the interval; NaN where there is none
/// @param high upper end
/// @param n how many people it is a share of
/// @param words the number, its interval and n
/// @param mark how the group is told from the others
public record GroupRate(
    String label, double value, double low, double high, long n, String words, GroupMark mark) {
  private static final Words WORDS = Words.of(GroupRate.class);

  boolean hasInterval() {
    return Double.isFinite(low) && Double.isFinite(high);
  }

  /// The numbers of several groups as a table.
  ///
  /// @param unit what is counted, with its unit
  static Twin twin(String unit, List<GroupRate> groups, Locale locale) {
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
                    number(one.value()),
                    number(one.low()),
                    number(one.high()),
                    number((double) one.n())))
            .toList());
  }
}
