package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.autopsie.data.CountLine;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;

/// Which written values of a label and a decision are the positive ones: `1`, `1.0` and `true` are
/// one value, so are `0`, `0.0` and `false`.
///
/// @param favourable the positive value
/// @param scored whether a score decided: then `1` is a score at or over the threshold
record Values(String favourable, Scored scored) {
  private static final String NO = "0";

  /// Who decided.
  enum Scored {
    /// A column says.
    NO,
    /// A score, beside a threshold.
    YES
  }

  /// Tells where a value first stands in a column: the file or table, and the line.
  @FunctionalInterface
  interface Place {
    /// The place.
    ///
    /// @param value empty words: nowhere, the file or table alone
    Sentence of(String column, String value);
  }

  /// The values of a query, held against the lines.
  ///
  /// @throws Failure where there are three values, or the favourable one is not among them
  static Values of(DecisionQuery query, List<CountLine> lines, Place place) {
    var favourable = plain(query.favourable());
    var labels = new TreeMap<String, String>();
    lines.forEach(line -> labels.putIfAbsent(plain(line.label()), line.label()));
    var all = new TreeMap<>(labels);
    boolean scored = query.prediction().isEmpty();
    if (!scored) {
      lines.forEach(line -> all.putIfAbsent(plain(line.decided()), line.decided()));
    }
    require(query, labels, all, place);
    boolean onlyNo = all.keySet().equals(Set.of(NO));
    if (!all.containsKey(favourable) && !onlyNo) {
      throw new Failure(
          Values.class,
          "no-favourable",
          place.of(query.label(), ""),
          query.favourable(),
          query.label(),
          listed(all));
    }
    return new Values(favourable, scored ? Scored.YES : Scored.NO);
  }

  private static void require(
      DecisionQuery query,
      NavigableMap<String, String> labels,
      NavigableMap<String, String> all,
      Place place) {
    var column = query.label();
    if (labels.size() > 2) {
      var third = labels.values().stream().skip(2).findFirst().orElseThrow();
      var at = place.of(column, third);
      throw new Failure(Values.class, "many-values", at, column, labels.size(), listed(labels));
    }
    if (all.size() > 2) {
      var decided = query.prediction().orElse("");
      var other = all.keySet().stream().filter(value -> !labels.containsKey(value)).findFirst();
      var at = place.of(decided, all.get(other.orElseThrow()));
      throw new Failure(
          Values.class, "other-values", at, column, listed(labels), decided, listed(all));
    }
  }

  private static String listed(NavigableMap<String, String> values) {
    var shown = new ArrayList<>(values.keySet().stream().limit(6).toList());
    if (values.size() > shown.size()) {
      shown.add("…");
    }
    return String.join(", ", shown);
  }

  /// A value as it is compared.
  static String plain(String written) {
    var words = written.strip();
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "true" -> "1";
      case "false" -> NO;
      default -> words.matches("[-+]?\\d+\\.0+") ? words.substring(0, words.indexOf('.')) : words;
    };
  }

  /// True where a low score is the positive decision.
  boolean isTurned() {
    return scored == Scored.YES && favourable.equals(NO);
  }

  /// True where a decision is the positive one.
  boolean isSelected(String decided) {
    var positive = scored == Scored.YES ? (isTurned() ? NO : "1") : favourable;
    return plain(decided).equals(positive);
  }

  /// The cell of the four that a line stands in.
  int cell(CountLine line) {
    int label = plain(line.label()).equals(favourable) ? 1 : 0;
    return Counts.cell(label, isSelected(line.decided()) ? 1 : 0);
  }
}
