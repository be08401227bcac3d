package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.DecisionWords;
import org.autopsie.casefile.Localised;
import org.autopsie.data.Regrouping;
import org.autopsie.data.TableLook;
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

  Meaning {
    var taken = List.of(label, prediction, score, weight);
    groups = groups.stream().filter(one -> !taken.contains(one.column())).toList();
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
        new Guess(look).favourable(other),
        reference,
        gains,
        kind);
  }

  Meaning decided(String column) {
    return new Meaning(
        label, column, "", threshold, groups, weight, favourable, reference, gains, kind);
  }

  Meaning scored(TableLook look, String column) {
    double from = column.equals(score) ? threshold : new Guess(look).middle(column);
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
