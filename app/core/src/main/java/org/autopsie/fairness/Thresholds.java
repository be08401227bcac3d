package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.autopsie.fairness.Roc.Corner;

/// Which thresholds each [ThresholdRule] can choose for some groups, and what each costs. A rule
/// moves along a curve, from nobody decided positive to everybody; of the points of its curve it
/// chooses the one with the lowest cost, where a wrong positive decision weighs `w` times a wrong
/// negative one. Source: Hardt, Price and Srebro (2016), “Equality of Opportunity in Supervised
/// Learning”, NeurIPS; on costs Corbett-Davies, Pierson, Feller, Goel and Huq (2017), “Algorithmic
/// decision making and the cost of fairness”, KDD. Computed on the people of the table: says
/// nothing of others.
public final class Thresholds {
  private final SequencedMap<String, Scores> scores;
  private final List<Double> values;
  private final SequencedMap<String, Roc> curves = new LinkedHashMap<>();

  /// @param scores by group; only groups in which somebody turned out positive and somebody
  ///   negative are taken
  public Thresholds(SequencedMap<String, Scores> scores) {
    this.scores = new LinkedHashMap<>(scores);
    this.scores
        .values()
        .removeIf(one -> {
          var all = one.from(Double.NEGATIVE_INFINITY);
          return all.tp() == 0 || all.fp() == 0;
        });
    var found = new TreeSet<Double>();
    this.scores.values().forEach(one -> one.histogram().forEach(bin -> found.add(bin.score())));
    values = List.copyOf(found);
    this.scores.forEach((name, one) -> curves.put(name, Roc.of(one, values.reversed())));
  }

  /// What a rule gives one group.
  ///
  /// @param fpr of those who turned out negative, who is decided positive
  /// @param tpr of those who turned out positive, who is decided positive
  /// @param selected of all, who is decided positive
  /// @param threshold the lowest score that is decided positive; `+∞` where none is; NaN where lots
  ///   must be drawn
  public record Part(double fpr, double tpr, double selected, double threshold) {}

  /// A point of a rule’s curve.
  ///
  /// @param groups what each group gets
  /// @param selected of everybody, who is decided positive
  /// @param wrong of everybody, who is decided wrongly
  /// @param cost wrong positive decisions times their weight and wrong negative ones, ÷ everybody
  public record Point(
      SequencedMap<String, Part> groups, double selected, double wrong, double cost) {
    public Point {
      groups = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
    }
  }

  /// Every score that somebody has, ascending.
  public List<Double> values() {
    return values;
  }

  /// The scores of each group.
  public SequencedMap<String, Scores> scores() {
    return Collections.unmodifiableSequencedMap(scores);
  }

  /// Who is decided how, where each group has a threshold of its own.
  ///
  /// @param thresholds by group
  public GroupTable table(Map<String, Double> thresholds) {
    var groups = new LinkedHashMap<String, Tally>();
    scores.forEach((name, one) -> groups.put(name, Tally.of(one.from(thresholds.get(name)))));
    return new GroupTable(groups);
  }

  /// A rule’s curve, by how many are decided positive.
  ///
  /// @param weight of a wrong positive decision beside a wrong negative one, over 0
  public List<Point> curve(ThresholdRule rule, double weight) {
    var points =
        switch (rule) {
          case SINGLE_THRESHOLD -> single(weight);
          case EQUAL_OPPORTUNITY -> along(Corner::tpr, weight);
          case DEMOGRAPHIC_PARITY -> bySelection(weight);
          case EQUALISED_ODDS -> odds(weight);
        };
    return points.stream().sorted(Comparator.comparingDouble(Point::selected)).toList();
  }

  /// The point of a rule’s curve with the lowest cost; of several the one that decides fewest
  /// positive.
  public Point best(ThresholdRule rule, double weight) {
    return curve(rule, weight).stream().min(Comparator.comparingDouble(Point::cost)).orElseThrow();
  }

  private List<Point> single(double weight) {
    var points = new ArrayList<Point>();
    for (int i = 0; i <= values.size(); i++) {
      var corners = new LinkedHashMap<String, Corner>();
      int place = i;
      curves.forEach((name, curve) -> corners.put(name, curve.corners().get(place)));
      points.add(point(corners, weight));
    }
    return points;
  }

  /// Cost is a straight line between corners, so the corners of all curves are enough.
  private List<Point> along(ToDoubleFunction<Corner> number, double weight) {
    var targets = new TreeSet<Double>();
    curves
        .values()
        .forEach(
            curve -> curve.corners().forEach(corner -> targets.add(number.applyAsDouble(corner))));
    return targets.stream()
        .map(target -> {
          var corners = new LinkedHashMap<String, Corner>();
          curves.forEach((name, curve) -> corners.put(name, curve.where(number, target)));
          return point(corners, weight);
        })
        .toList();
  }

  private List<Point> bySelection(double weight) {
    var targets = new TreeSet<Double>();
    curves
        .values()
        .forEach(curve -> curve.corners().forEach(corner -> targets.add(curve.selected(corner))));
    return targets.stream()
        .map(target -> {
          var corners = new LinkedHashMap<String, Corner>();
          curves.forEach((name, curve) -> corners.put(name, curve.where(curve::selected, target)));
          return point(corners, weight);
        })
        .toList();
  }

  /// The upper edge of what all groups can have: at each `FPR` the least of their curves, and where
  /// two of them cross.
  private List<Point> odds(double weight) {
    var hulls = curves.values().stream().map(Roc::hull).toList();
    var at = new TreeSet<Double>();
    hulls.forEach(hull -> hull.corners().forEach(corner -> at.add(corner.fpr())));
    var rates = List.copyOf(at);
    for (int i = 1; i < rates.size(); i++) {
      at.addAll(Crossings.between(hulls, rates.get(i - 1), rates.get(i)));
    }
    return at.stream()
        .map(fpr -> {
          double tpr = hulls.stream().mapToDouble(hull -> Crossings.tpr(hull, fpr)).min().orElse(0);
          var corners = new LinkedHashMap<String, Corner>();
          curves.forEach((name, curve) -> corners.put(name, known(curve, fpr, tpr)));
          return point(corners, weight);
        })
        .toList();
  }

  /// The corner of a curve at that point; one that takes lots where it has none there.
  private static Corner known(Roc curve, double fpr, double tpr) {
    return curve.corners().stream()
        .filter(one -> Math.abs(one.fpr() - fpr) < 1e-9 && Math.abs(one.tpr() - tpr) < 1e-9)
        .findFirst()
        .orElse(new Corner(fpr, tpr, Double.NaN));
  }

  private Point point(SequencedMap<String, Corner> corners, double weight) {
    var parts = new LinkedHashMap<String, Part>();
    double people = 0;
    double selected = 0;
    double fp = 0;
    double fn = 0;
    for (var entry : corners.entrySet()) {
      var curve = curves.get(entry.getKey());
      var corner = entry.getValue();
      double share = curve.selected(corner);
      parts.put(entry.getKey(), new Part(corner.fpr(), corner.tpr(), share, corner.threshold()));
      people += curve.people();
      selected += share * curve.people();
      fp += corner.fpr() * curve.negatives();
      fn += (1 - corner.tpr()) * curve.positives();
    }
    return new Point(parts, selected / people, (fp + fn) / people, (weight * fp + fn) / people);
  }
}
