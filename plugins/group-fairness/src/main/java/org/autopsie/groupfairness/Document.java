package org.autopsie.groupfairness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.fairness.Audit;
import org.autopsie.fairness.Estimate;
import org.autopsie.fairness.Scores;
import org.autopsie.run.Sentence;
import org.jspecify.annotations.Nullable;

/// What was found as the JSON document of `measure`: `n`, `reference`, `overall`, `differences`,
/// `by_group`, then `scores` (null without a score) and `by_control` (null without a control). A
/// number that is not defined is null within its entry; an entry that was not asked for is null.
///
/// @param told what was found
/// @param consistency absent where no columns say who is alike
record Document(Findings.Told told, Optional<Estimate> consistency) {
  private static final int BINS = 10;

  SequencedMap<String, Object> shown(List<Sentence> notices) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("n", Math.round(told.table().overall().people().total()));
    shown.put("reference", told.reference().orElse(null));
    shown.put("overall", overall());
    shown.put("differences", differences());
    shown.put("by_group", byGroup(told.all()));
    shown.put("scores", scores());
    shown.put("by_control", controls());
    shown.put("notices", notices.stream().map(one -> one.in(Locale.ENGLISH)).toList());
    return sequenced(shown);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static SequencedMap<String, Object> sequenced(LinkedHashMap map) {
    return (SequencedMap<String, Object>) map;
  }

  private Map<String, @Nullable Object> overall() {
    var shown = estimates(told.all().whole().overall());
    shown.put(
        "auc", told.decisions().allScores().map(all -> estimate(all.aucEstimate())).orElse(null));
    shown.put("consistency", consistency.map(Document::estimate).orElse(null));
    return shown;
  }

  private Map<String, @Nullable Object> differences() {
    var shown = comparisons(told.all().comparing());
    shown.put("auc_difference", aucDifference());
    shown.putAll(estimates(told.all().whole().spreads()));
    return shown;
  }

  /// Each measure beside the reference: an entry for two groups, by group for more.
  private static Map<String, @Nullable Object> comparisons(Audit.Measured found) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    found.comparisons().forEach((measure, groups) -> shown.put(measure, compared(groups)));
    return shown;
  }

  private static @Nullable Object compared(SequencedMap<String, Estimate> groups) {
    return switch (groups.size()) {
      case 0 -> null;
      case 1 -> estimate(groups.firstEntry().getValue());
      default -> estimates(groups);
    };
  }

  private @Nullable Object aucDifference() {
    var scores = told.comparing().scores();
    var base = told.reference().map(scores::get);
    if (base.isEmpty()) {
      return null;
    }
    var groups = new LinkedHashMap<String, Estimate>();
    scores.forEach((name, own) -> {
      if (!told.reference().orElseThrow().equals(name)) {
        groups.put(name, difference(own, base.get()));
      }
    });
    return compared(groups);
  }

  /// Of two groups of different people: the squares of both standard errors add up.
  private static Estimate difference(Scores group, Scores reference) {
    double value = group.auc() - reference.auc();
    double half = 1.959963984540054 * Math.hypot(group.aucError(), reference.aucError());
    return new Estimate(value, value - half, value + half, group.people() + reference.people());
  }

  /// Each column’s own groups, then the crossed ones.
  private static Map<String, @Nullable Object> byGroup(Findings.Part part) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    part.marginals()
        .forEach(
            one -> one.byGroup().forEach((group, rates) -> shown.put(group, estimates(rates))));
    part.whole().byGroup().forEach((group, rates) -> shown.put(group, estimates(rates)));
    return shown;
  }

  private @Nullable Object scores() {
    var groups = told.decisions().scores();
    if (groups.isEmpty()) {
      return null;
    }
    var shown = new LinkedHashMap<String, Object>();
    for (var one : told.marginals()) {
      one.scores().forEach((name, own) -> shown.put(name, scores(own)));
    }
    groups.forEach((name, own) -> shown.put(name, scores(own)));
    return shown;
  }

  private static Map<String, @Nullable Object> scores(Scores own) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    shown.put("auc", estimate(own.aucEstimate()));
    boolean probable = own.isProbability();
    shown.put("calibration_error", probable ? own.calibrationError(BINS) : null);
    shown.put(
        "calibration",
        probable ? own.calibration(BINS).stream().map(Document::bin).toList() : null);
    return shown;
  }

  private static Map<String, Object> bin(Scores.Bin bin) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("score", bin.score());
    shown.put("observed", bin.observed());
    shown.put("weight", bin.weight());
    return shown;
  }

  private @Nullable Object controls() {
    if (told.controls().isEmpty()) {
      return null;
    }
    var shown = new LinkedHashMap<String, Object>();
    told.controls()
        .forEach((name, found) -> {
          var part = new LinkedHashMap<String, @Nullable Object>();
          part.put("overall", estimates(found.whole().overall()));
          var differences = comparisons(found.comparing());
          differences.putAll(estimates(found.whole().spreads()));
          part.put("differences", differences);
          part.put("by_group", byGroup(found));
          shown.put(name, part);
        });
    return shown;
  }

  private static Map<String, @Nullable Object> estimates(SequencedMap<String, Estimate> found) {
    var shown = new LinkedHashMap<String, @Nullable Object>();
    found.forEach((name, one) -> shown.put(name, estimate(one)));
    return shown;
  }

  private static Object estimate(Estimate one) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("value", one.value());
    shown.put("low", one.low());
    shown.put("high", one.high());
    shown.put("n", one.n());
    return shown;
  }
}
