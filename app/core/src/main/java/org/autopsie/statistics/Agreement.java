package org.autopsie.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How far people who labelled the same units agree: each unit’s labels, in whatever order, those
/// that nobody gave left out. Only units with at least two labels tell anything.
///
/// Krippendorff’s alpha for names without an order: `α = 1 − Do ÷ De`, with the disagreement that
/// is observed, `Do = 1/n · Σ over units of Σ over c ≠ k of n(u,c) · n(u,k) ÷ (m(u) − 1)`, and that
/// which chance alone would bring, `De = Σ over c ≠ k of n(c) · n(k) ÷ (n · (n − 1))`. Here n(u,c)
/// counts the labels c of a unit, m(u) all its labels, n(c) those of all units, and n their sum. 1:
/// all agree; 0: as by chance. Source: Krippendorff (2011), “Computing Krippendorff’s
/// Alpha-Reliability”, sections B and C.
public final class Agreement {
  private final List<Map<String, Integer>> units = new ArrayList<>();

  /// @param labels each unit’s labels
  public Agreement(List<List<String>> labels) {
    for (var unit : labels) {
      if (unit.size() > 1) {
        var counts = new LinkedHashMap<String, Integer>();
        unit.forEach(label -> counts.merge(label, 1, Integer::sum));
        units.add(counts);
      }
    }
  }

  /// How many units have at least two labels.
  public int units() {
    return units.size();
  }

  /// On how many of them all labels are the same.
  public int alike() {
    return (int) units.stream().filter(unit -> unit.size() == 1).count();
  }

  /// Krippendorff’s alpha; NaN where there are no units, or only one label was ever given.
  public double alpha() {
    return alpha(ones());
  }

  /// The share of pairs of labels on the same unit that are the same, from 0 to 1; NaN where there
  /// are no units.
  public double share() {
    return share(ones());
  }

  /// Alpha where each unit counts as often as it is weighted.
  ///
  /// @param weights one for each of the [#units]
  public double alpha(int[] weights) {
    var totals = new LinkedHashMap<String, Double>();
    double all = 0;
    double observed = 0;
    for (int i = 0; i < weights.length; i++) {
      var unit = units.get(i);
      int size = size(unit);
      observed += weights[i] * (square(size) - same(unit)) / (size - 1);
      all += (double) weights[i] * size;
      for (var one : unit.entrySet()) {
        totals.merge(one.getKey(), (double) weights[i] * one.getValue(), Double::sum);
      }
    }
    double alike = totals.values().stream().mapToDouble(count -> count * count).sum();
    double expected = (all * all - alike) / (all - 1);
    return expected > 0 ? 1 - observed / expected : Double.NaN;
  }

  /// The share where each unit counts as often as it is weighted.
  ///
  /// @param weights one for each of the [#units]
  public double share(int[] weights) {
    double pairs = sum(weights, unit -> square(size(unit)) - size(unit));
    return pairs > 0 ? sum(weights, unit -> same(unit) - size(unit)) / pairs : Double.NaN;
  }

  private double sum(int[] weights, ToDoubleFunction<Map<String, Integer>> of) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * of.applyAsDouble(units.get(i));
    }
    return sum;
  }

  private int[] ones() {
    return Collections.nCopies(units.size(), 1).stream().mapToInt(Integer::intValue).toArray();
  }

  private static int size(Map<String, Integer> unit) {
    return unit.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double square(int size) {
    return (double) size * size;
  }

  private static double same(Map<String, Integer> unit) {
    return unit.values().stream().mapToDouble(count -> (double) count * count).sum();
  }
}
