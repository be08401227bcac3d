package org.autopsie.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Words;

/// Holds the answers that a model gives now against those that were recorded. Columns named `note…`
/// hold sentences about the answers, not answers, and are not compared.
///
/// @param relative how far two numbers may lie apart, as a share of the larger one
/// @param locale the language of what differs
record SameAnswers(double relative, Locale locale) {
  private static final Words WORDS = Words.of(Verifier.class);

  /// How far two numbers may lie apart where the case states no bound, as a share.
  static final double RELATIVE = 1e-5;

  private static final double ABSOLUTE = 1e-6;

  /// What the first cell is that differs, in words; empty where none does.
  Optional<String> difference(Payload.Table kept, Payload.Table again) {
    if (!kept.columns().keySet().equals(again.columns().keySet()) || kept.rows() != again.rows()) {
      return Optional.of(WORDS.say(locale, "answers-other", kept.rows(), again.rows()));
    }
    return kept.columns().keySet().stream()
        .filter(column -> !column.startsWith("note"))
        .map(column -> cells(column, kept, again))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> cells(String column, Payload.Table kept, Payload.Table again) {
    List<Object> before = Map.copyOf(kept.columns()).get(column);
    List<Object> after = again.columns().get(column);
    for (int row = 0; row < before.size(); row++) {
      if (!close(before.get(row), after.get(row))) {
        return Optional.of(
            WORDS.say(
                locale,
                "cell-differs",
                column,
                row + 1,
                before.get(row) + "",
                after.get(row) + ""));
      }
    }
    return Optional.empty();
  }

  private boolean close(Object before, Object after) {
    if (before instanceof Number x && after instanceof Number y) {
      double gap = Math.abs(x.doubleValue() - y.doubleValue());
      return gap <= ABSOLUTE
          || (Double.isNaN(x.doubleValue()) && Double.isNaN(y.doubleValue()))
          || gap <= relative * Math.max(Math.abs(x.doubleValue()), Math.abs(y.doubleValue()));
    }
    return String.valueOf(before).equals(String.valueOf(after));
  }
}
