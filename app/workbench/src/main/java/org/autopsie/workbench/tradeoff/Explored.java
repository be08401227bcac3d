package org.autopsie.workbench.tradeoff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.autopsie.fairness.GroupTable;
import org.autopsie.fairness.Scores;
import org.autopsie.fairness.ThresholdRule;
import org.autopsie.fairness.Thresholds;
import org.autopsie.workbench.tradeoff.Tables.Counted;

/// Thresholds under study: where each group’s stands, and what it decides.
///
/// @param counted the table
/// @param rules its scores by group, in few steps
/// @param places of each group, the step from which on the decision is A
/// @param mode whether all groups have the same
/// @param weight of a wrong decision A beside a wrong decision B
record Explored(Counted counted, Thresholds rules, List<Integer> places, Mode mode, double weight) {
  private static final int MOST = 40;

  Explored {
    places = List.copyOf(places);
  }

  /// One threshold for all, or one for each group.
  enum Mode {
    TOGETHER,
    APART
  }

  /// Everybody at the table’s own threshold.
  static Explored of(Counted counted) {
    var few = new LinkedHashMap<String, Scores>();
    var all = counted.decisions().allScores().orElseThrow();
    var scores = counted.decisions().scores();
    counted
        .groups()
        .forEach(name ->
            few.put(
                name,
                all.histogram().size() > MOST ? binned(scores.get(name), all) : scores.get(name)));
    var rules = new Thresholds(few);
    int groups = rules.scores().size();
    var start = Collections.nCopies(groups, start(rules, counted.query().query().threshold()));
    return new Explored(counted, rules, start, Mode.TOGETHER, 1);
  }

  /// Many scores in bins of equal width, each at its lower end.
  private static Scores binned(Scores scores, Scores all) {
    double low = all.lowest();
    double width = (all.highest() - low) / MOST;
    var at = IntStream.range(0, MOST).mapToDouble(i -> low + i * width).toArray();
    var positives = new double[MOST];
    var negatives = new double[MOST];
    for (var bin : scores.histogram()) {
      int place = Math.clamp((int) ((bin.score() - low) / width), 0, MOST - 1);
      positives[place] += bin.positives();
      negatives[place] += bin.negatives();
    }
    return new Scores(at, positives, negatives, scores.people());
  }

  private static int start(Thresholds rules, double threshold) {
    return (int) rules.values().stream().filter(value -> value < threshold).count();
  }

  List<String> groups() {
    return List.copyOf(rules.scores().keySet());
  }

  /// The scores at which a threshold can stand.
  List<Double> steps() {
    return rules.values();
  }

  /// The place of the table’s own threshold.
  int start() {
    return start(rules, counted.query().query().threshold());
  }

  /// The lowest score that is decided A; over the highest one where nobody’s is.
  double threshold(int place) {
    return place < steps().size() ? steps().get(place) : Math.floor(steps().getLast()) + 1;
  }

  /// The thresholds by group.
  SequencedMap<String, Double> thresholds() {
    var found = new LinkedHashMap<String, Double>();
    for (int i = 0; i < places.size(); i++) {
      found.put(groups().get(i), threshold(places.get(i)));
    }
    return found;
  }

  /// Who is decided how now.
  GroupTable table() {
    return rules.table(thresholds());
  }

  /// Who is decided how at the table’s own threshold.
  GroupTable before() {
    return with(Collections.nCopies(places.size(), start())).table();
  }

  /// How many people of a group go from B to A, or from A to B where it is below 0.
  double moved(int group) {
    var name = groups().get(group);
    return table().group(name).weights().selected() - before().group(name).weights().selected();
  }

  private Explored with(List<Integer> others) {
    return new Explored(counted, rules, others, mode, weight);
  }

  /// Moves the threshold of a group; of all where they have the same.
  Explored move(int group, int place) {
    var others = new ArrayList<>(places);
    for (int i = 0; i < others.size(); i++) {
      if (i == group || mode == Mode.TOGETHER) {
        others.set(i, place);
      }
    }
    return with(others);
  }

  /// The same with one threshold for all, that of the first group, or with one for each.
  Explored mode(Mode other) {
    var same =
        other == Mode.TOGETHER ? Collections.nCopies(places.size(), places.getFirst()) : places;
    return new Explored(counted, rules, same, other, weight);
  }

  /// The same with another weight of wrong decisions A.
  Explored weight(double other) {
    return new Explored(counted, rules, places, mode, other);
  }

  /// The table’s own threshold again.
  Explored back() {
    return with(Collections.nCopies(places.size(), start()));
  }

  /// The whole thresholds that come nearest to what a rule chooses.
  Explored by(ThresholdRule rule) {
    var best = rules.best(rule, weight);
    var others = new ArrayList<Integer>();
    for (var name : groups()) {
      var part = best.groups().get(name);
      others.add(nearest(name, part.fpr(), part.tpr()));
    }
    var how = rule == ThresholdRule.SINGLE_THRESHOLD ? mode : Mode.APART;
    return new Explored(counted, rules, others, how, weight);
  }

  private int nearest(String name, double fpr, double tpr) {
    var scores = rules.scores().get(name);
    return IntStream.rangeClosed(0, steps().size())
        .boxed()
        .min(
            Comparator.comparingDouble(place -> {
              var counts = scores.from(threshold(place));
              return Math.hypot(
                  org.autopsie.fairness.Rate.FPR.of(counts) - fpr,
                  org.autopsie.fairness.Rate.TPR.of(counts) - tpr);
            }))
        .orElseThrow();
  }
}
