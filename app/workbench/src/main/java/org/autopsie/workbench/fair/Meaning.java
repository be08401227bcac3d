package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.autopsie.casefile.DecisionWords;
import org.autopsie.casefile.Localised;
import org.autopsie.data.Regrouping;
import org.autopsie.data.TableLook;
import org.autopsie.data.TableLook.Column;
import org.autopsie.data.TableLook.Holds;
import org.autopsie.fairness.DecisionQuery;
import org.autopsie.fairness.DecisionQuery.Weighted;

/// What a person says the columns of a table mean. Columns that are not named here are not read.
///
/// @param label what turned out; empty words: not said yet
/// @param prediction what was decided; empty words where a score decides
/// @param score the score; empty words where there is none
/// @param threshold from this score on the decision is positive
/// @param groups the columns that make groups, and how their values are put together
/// @param weight how many people a row stands for; empty words: one
/// @param favourable the value of label and prediction that is the positive one
/// @param reference the group that others are compared with
/// @param gains `a`, `b`, or empty words where nobody says who gains from which decision
/// @param kind `selection` where people are selected for something
record Meaning(
    String label,
    String prediction,
    String score,
    double threshold,
    List<Regrouping> groups,
    String weight,
    String favourable,
    Optional<String> reference,
    String gains,
    String kind) {

  private static final String DECIDED = "pred|decid|decision|accept|grant|hired|selected|admitted";
  private static final Predicate<Column> YES_NO =
      column ->
          List.of("0", "1", "0.0", "1.0", "true", "false", "yes", "no", "oui", "non")
              .containsAll(
                  column.values().stream().map(one -> one.toLowerCase(Locale.ROOT)).toList());

  Meaning {
    var taken = List.of(label, prediction, score, weight);
    groups = groups.stream().filter(one -> !taken.contains(one.column())).toList();
  }

  /// What the names of the columns and the first rows suggest.
  static Meaning of(TableLook look) {
    var columns = look.columns().stream().filter(one -> !TableLook.isPersonal(one.name())).toList();
    var decided = named(columns, one -> one.holds() == Holds.TWO, DECIDED);
    var label =
        best(
                columns,
                one -> one.holds() == Holds.TWO && decided.filter(one.name()::equals).isEmpty(),
                YES_NO,
                "true|label|actual|outcome|recid|target|repaid")
            .orElse("");
    var prediction =
        decided
            .or(() ->
                columns.stream()
                    .filter(one -> one.holds() == Holds.TWO && !one.name().equals(label))
                    .filter(YES_NO)
                    .map(Column::name)
                    .findFirst())
            .orElse("");
    var score =
        named(columns, Meaning::isNumeric, "score|decile|prob|risk")
            .filter(one -> !one.equals(label));
    boolean scored =
        score.isPresent()
            && named(columns, one -> one.name().equals(prediction), "pred|decid|decision")
                .isEmpty();
    var weight =
        named(columns, Meaning::isNumeric, "(n|count|counts|weight|weights|people|effectif)");
    var taken = List.of(label, scored ? "" : prediction, score.orElse(""), weight.orElse(""));
    var group =
        best(
            columns,
            one ->
                (one.holds() == Holds.FEW || one.holds() == Holds.TWO)
                    && !taken.contains(one.name()),
            one -> true,
            "race|ethnic|sex|gender|group|genre|sexe|groupe|age_cat");
    return new Meaning(
        label,
        scored ? "" : prediction,
        scored ? score.orElseThrow() : "",
        scored ? middle(look, score.orElseThrow()) : 0.5,
        group.map(Regrouping::none).stream().toList(),
        weight.orElse(""),
        favourable(look, label),
        Optional.empty(),
        "",
        "");
  }

  private static boolean isNumeric(Column column) {
    return !column.values().isEmpty() && column.values().stream().allMatch(Meaning::isNumber);
  }

  static boolean isNumber(String cell) {
    return org.autopsie.casefile.CaseTable.number(cell).isPresent();
  }

  private static Optional<String> named(
      List<Column> columns, Predicate<Column> fits, String words) {
    return columns.stream()
        .filter(fits)
        .map(Column::name)
        .filter(name ->
            name.toLowerCase(Locale.ROOT)
                .matches(words.startsWith("(") ? words : ".*(" + words + ").*"))
        .findFirst();
  }

  private static Optional<String> best(
      List<Column> columns, Predicate<Column> fits, Predicate<Column> rather, String words) {
    return named(columns, fits, words)
        .or(() -> columns.stream().filter(fits).filter(rather).map(Column::name).findFirst());
  }

  /// A round number in the middle of the scores.
  private static double middle(TableLook look, String score) {
    var values =
        column(look, score).stream()
            .flatMap(one -> one.values().stream())
            .mapToDouble(Double::parseDouble)
            .summaryStatistics();
    return values.getMax() <= 1 ? 0.5 : Math.rint((values.getMin() + values.getMax()) / 2);
  }

  static Optional<Column> column(TableLook look, String name) {
    return look.columns().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private static String favourable(TableLook look, String label) {
    var values = column(look, label).map(Column::values).orElse(List.of());
    return values.stream()
        .filter(
            one -> List.of("1", "1.0", "true", "yes", "oui").contains(one.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(values.isEmpty() ? "1" : values.getLast());
  }

  /// True where enough is said to count.
  boolean isWhole() {
    return !label.isEmpty() && !(prediction.isEmpty() && score.isEmpty()) && !groups.isEmpty();
  }

  /// True where values are put together.
  boolean regroups() {
    return groups.stream().anyMatch(one -> !one.cuts().isEmpty() || !one.names().isEmpty());
  }

  DecisionQuery query() {
    return new DecisionQuery(
        label,
        given(prediction),
        given(score),
        threshold,
        groups.stream().map(Regrouping::column).toList(),
        List.of(),
        Optional.empty(),
        given(weight),
        Weighted.BY_VALUE,
        favourable);
  }

  private static Optional<String> given(String words) {
    return Optional.of(words).filter(one -> !one.isEmpty());
  }

  /// Who gains, for the case; absent where nobody says anything.
  Optional<DecisionWords> decision() {
    return gains.isEmpty() && kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DecisionWords(
                Localised.NONE,
                Localised.NONE,
                Localised.NONE,
                Localised.NONE,
                Optional.empty(),
                gains,
                kind));
  }

  Meaning label(TableLook look, String other) {
    return new Meaning(
        other,
        prediction,
        score,
        threshold,
        groups,
        weight,
        favourable(look, other),
        reference,
        gains,
        kind);
  }

  Meaning decided(String column) {
    return new Meaning(
        label, column, "", threshold, groups, weight, favourable, reference, gains, kind);
  }

  Meaning scored(TableLook look, String column) {
    double from = column.equals(score) ? threshold : middle(look, column);
    return new Meaning(label, "", column, from, groups, weight, favourable, reference, gains, kind);
  }

  Meaning from(double other) {
    return new Meaning(
        label, prediction, score, other, groups, weight, favourable, reference, gains, kind);
  }

  Meaning weighed(String column) {
    return new Meaning(
        label, prediction, score, threshold, groups, column, favourable, reference, gains, kind);
  }

  Meaning favouring(String value) {
    return new Meaning(
        label, prediction, score, threshold, groups, weight, value, reference, gains, kind);
  }

  Meaning beside(Optional<String> group) {
    return new Meaning(
        label, prediction, score, threshold, groups, weight, favourable, group, gains, kind);
  }

  Meaning gaining(String from) {
    return new Meaning(
        label, prediction, score, threshold, groups, weight, favourable, reference, from, kind);
  }

  Meaning deciding(String what) {
    return new Meaning(
        label, prediction, score, threshold, groups, weight, favourable, reference, gains, what);
  }

  /// The same with a column that makes groups, or without it.
  Meaning grouped(String column, boolean by) {
    var now = new ArrayList<>(groups);
    now.removeIf(one -> one.column().equals(column));
    if (by) {
      now.add(Regrouping.none(column));
    }
    return by(now);
  }

  /// The same with the values of one column put together otherwise.
  Meaning regrouped(Regrouping other) {
    return by(
        groups.stream().map(one -> one.column().equals(other.column()) ? other : one).toList());
  }

  private Meaning by(List<Regrouping> now) {
    return new Meaning(
        label,
        prediction,
        score,
        threshold,
        now,
        weight,
        favourable,
        Optional.empty(),
        gains,
        kind);
  }
}
