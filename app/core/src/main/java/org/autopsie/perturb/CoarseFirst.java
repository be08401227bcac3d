package org.autopsie.perturb;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The points of a grid in rounds, so that a person sees the whole range at once and then finer:
/// first a few that span it, ends included, then those halfway between, and so on until every point
/// was in exactly one round.
public final class CoarseFirst {
  private CoarseFirst() {}

  /// The numbers of the points, round by round, in ascending order within a round.
  ///
  /// @param steps how many steps each axis has, at least 1; the last axis goes fastest
  public static List<List<Integer>> rounds(List<Integer> steps) {
    int all = steps.stream().reduce(1, Math::multiplyExact);
    var rounds = new TreeMap<Integer, List<Integer>>();
    for (int point = 0; point < all; point++) {
      rounds.computeIfAbsent(round(point, steps), empty -> new ArrayList<>()).add(point);
    }
    return rounds.values().stream().map(List::copyOf).toList();
  }

  private static int round(int point, List<Integer> steps) {
    int latest = 0;
    int rest = point;
    for (int axis = steps.size() - 1; axis >= 0; axis--) {
      int count = steps.get(axis);
      latest = Math.max(latest, round(rest % count, count));
      rest /= count;
    }
    return latest;
  }

  private static int round(int step, int count) {
    if (step == count - 1) {
      return 0;
    }
    int stride = Integer.highestOneBit(Math.max(1, (count - 1) / 2));
    int round = 0;
    while (step % stride != 0) {
      stride /= 2;
      round++;
    }
    return round;
  }

  /// Some of the probes of a sweep, each as it is there.
  ///
  /// @param of the whole sweep
  /// @param points the numbers of those that are asked
  public static Probes.Inputs some(Probes.Inputs of, List<Long> points) {
    return new Some(of, List.copyOf(points));
  }

  private record Some(Probes.Inputs of, List<Long> points) implements Probes.Inputs {
    @Override
    public org.autopsie.model.Input at(long index) {
      return of.at(points.get((int) index));
    }

    @Override
    public long count() {
      return points.size();
    }

    @Override
    public String key() {
      return of.key().isEmpty() ? "" : of.key() + " at " + points;
    }
  }
}
