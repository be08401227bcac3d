package org.autopsie.groupfairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.fairness.Audit;
import org.autopsie.fairness.Audit.Clustering;
import org.autopsie.fairness.Comparison;
import org.autopsie.fairness.Counts;
import org.autopsie.fairness.Decisions;
import org.autopsie.fairness.Estimate;
import org.autopsie.fairness.FourFifths;
import org.autopsie.fairness.GroupMetric.Form;
import org.autopsie.fairness.GroupTable;
import org.autopsie.fairness.Impossibility;
import org.autopsie.fairness.Rate;
import org.autopsie.fairness.Resampling;
import org.autopsie.fairness.Spread;
import org.autopsie.fairness.Tally;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Words;

/// The one measure of a step. Rates and their differences are given as people per 100.
///
/// @param asked the step’s parameters
/// @param decisions who was decided on how
record OneMeasure(GroupFairness asked, Decisions decisions) {
  private static final Words WORDS = Words.of(OneMeasure.class);
  private static final Estimate NOTHING = new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
  private static final String PER_100 = "per-100";
  private static final List<String> COUNTS = List.of("tn", "fp", "fn", "tp", "n");

  private GroupTable table() {
    return decisions.rows().by(decisions.grouping());
  }

  /// @throws Failure where the group or the measure is not known
  Payload.Metric metric(RandomGenerator random, Progress progress) {
    progress.check();
    var id = asked.measure();
    var tally = tally();
    if (COUNTS.contains(id)) {
      double count = count(tally.people(), id);
      return metric(new Estimate(count, Double.NaN, Double.NaN, people(tally)), 1, "people");
    }
    if (id.equals("auc")) {
      return metric(auc(), 1, "area");
    }
    if (id.equals("fpr_from_base_rate")) {
      double fpr = Impossibility.fpr(tally.weights());
      return metric(new Estimate(fpr, Double.NaN, Double.NaN, people(tally)), 100, PER_100);
    }
    return Rate.byId(id)
        .map(rate -> metric(tally.estimate(rate), 100, PER_100))
        .orElseGet(() -> together(id, random, progress));
  }

  private Payload.Metric metric(Estimate found, double scale, String unit) {
    int n = (int) Math.min(Integer.MAX_VALUE, found.n());
    return new Payload.Metric(
        asked.measure(), scale * found.value(), scale * found.low(), scale * found.high(), n, unit);
  }

  private static long people(Tally tally) {
    return Math.round(tally.people().total());
  }

  private static double count(Counts counts, String id) {
    return switch (id) {
      case "tn" -> counts.tn();
      case "fp" -> counts.fp();
      case "fn" -> counts.fn();
      case "tp" -> counts.tp();
      default -> counts.total();
    };
  }

  private Tally tally() {
    var table = table();
    return asked.of().isEmpty() ? table.overall() : known(table, asked.of());
  }

  private Tally known(GroupTable table, String group) {
    if (!table.names().contains(group)) {
      throw new Failure(
          FileFairness.class, "no-reference", group, String.join(", ", table.names()));
    }
    return table.group(group);
  }

  private Estimate auc() {
    tally();
    return (asked.of().isEmpty()
            ? decisions.allScores()
            : Optional.ofNullable(decisions.scores().get(asked.of())))
        .orElseThrow(() -> new Failure(GroupFairness.class, "no-score", asked.table()))
        .aucEstimate();
  }

  /// A measure that puts groups together.
  private Payload.Metric together(String id, RandomGenerator random, Progress progress) {
    var table = table();
    boolean compares = !asked.reference().isEmpty();
    if (compares) {
      known(table, asked.reference());
      known(table, asked.of());
    }
    var part = compares ? table.pair(asked.of(), asked.reference()) : table;
    var base = Optional.of(asked.reference()).filter(name -> !name.isEmpty());
    var audit =
        new Audit(
            part,
            base,
            asked.alpha(),
            Resampling.ofPeople(part),
            asked.resamples(),
            Clustering.NONE);
    var found = audit.measure(random, progress);
    for (var spread : Spread.values()) {
      if (spread.id().equals(id)) {
        return metric(found.spreads().get(id), part, spread.form());
      }
    }
    for (var comparison : Comparison.values()) {
      if (comparison.id().equals(id) && compares) {
        return metric(found.comparisons().get(id).firstEntry().getValue(), part, comparison.form());
      }
    }
    return Optional.ofNullable(found.overall().get(id))
        .map(index -> metric(index, 1, "index"))
        .orElseThrow(() -> new Failure(GroupFairness.class, "no-measure", id));
  }

  private Payload.Metric metric(Estimate found, GroupTable part, Form form) {
    if (form == Form.RATIO) {
      return metric(isOfFew(part) ? NOTHING : found, 1, "ratio");
    }
    boolean rates = !asked.measure().startsWith("treatment");
    return metric(found, rates ? 100 : 1, rates ? PER_100 : "index");
  }

  private static boolean isOfFew(GroupTable part) {
    return part.groups().values().stream()
        .anyMatch(tally -> tally.people().total() < FourFifths.FEWEST);
  }

  /// Why there is no number.
  Optional<Payload.Note> note() {
    var table = table();
    return isOfFew(table) && asked.measure().endsWith("ratio")
        ? Optional.of(
            Payload.Note.of(locale -> WORDS.say(locale, "ratio-of-few", FourFifths.FEWEST)))
        : Optional.empty();
  }

  /// The four counts of every group.
  Payload.Table byGroup() {
    var table = table();
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("group", new ArrayList<>(table.names()));
    for (var count : COUNTS) {
      columns.put(count, column(table, tally -> count(tally.people(), count)));
    }
    return new Payload.Table(columns);
  }

  /// The rate of the step for every group.
  Optional<Payload.Table> bars() {
    var table = table();
    return Rate.byId(asked.measure())
        .filter(rate -> table.names().size() > 1)
        .map(rate -> {
          var columns = new LinkedHashMap<String, List<Object>>();
          columns.put("label", new ArrayList<>(table.names()));
          columns.put("value", column(table, tally -> 100 * tally.estimate(rate).value()));
          columns.put("low", column(table, tally -> 100 * tally.estimate(rate).low()));
          columns.put("high", column(table, tally -> 100 * tally.estimate(rate).high()));
          columns.put("n", column(table, tally -> (double) tally.estimate(rate).n()));
          return new Payload.Table(columns);
        });
  }

  private static List<Object> column(GroupTable table, Function<Tally, Double> cell) {
    return new ArrayList<>(table.groups().values().stream().map(cell).toList());
  }
}
