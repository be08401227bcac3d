package org.autopsie.fairness;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.run.Words;

/// The four-fifths line of United States employment law, for selections of people alone: a group
/// selected less than four fifths as often as the group that is selected most is taken for evidence
/// of adverse impact. Source: Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR
/// 1607.4(D). A rule of thumb of one country: small samples cross it by chance, and no other law
/// knows it.
public final class FourFifths {
  /// Where the line lies.
  public static final double LINE = 0.8;

  /// Groups of fewer people get no ratio in a sentence.
  public static final int FEWEST = 10;

  private static final Words WORDS = Words.of(FourFifths.class);

  private FourFifths() {}

  /// One sentence on the group that is selected least beside the one that is selected most.
  ///
  /// @return absent where there is no such pair of groups of ten people
  public static Optional<String> sentence(GroupTable table, Locale locale) {
    var known =
        table.names().stream()
            .filter(name -> table.group(name).people().total() >= FEWEST)
            .sorted(Comparator.comparingDouble(name -> rate(table, name)))
            .toList();
    if (known.size() < 2 || rate(table, known.getLast()) == 0) {
      return Optional.empty();
    }
    double ratio = rate(table, known.getFirst()) / rate(table, known.getLast());
    var key = ratio < LINE ? "four-fifths-under" : "four-fifths-over";
    return Optional.of(WORDS.say(locale, key, known.getFirst(), ratio, known.getLast(), LINE));
  }

  private static double rate(GroupTable table, String name) {
    return Rate.SELECTION_RATE.of(table.group(name).weights());
  }
}
