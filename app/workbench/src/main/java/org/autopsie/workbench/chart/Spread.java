package org.autopsie.workbench.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Pushes labels apart that would touch, each as little as it takes, in their order.
final class Spread {
  private Spread() {}

  /// Places at least `gap` apart and within `low` and `high` where there is room.
  ///
  /// @param wanted where each would stand
  static List<Double> apart(List<Double> wanted, double gap, double low, double high) {
    var order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted(Comparator.comparing(wanted::get))
            .toList();
    var places = new ArrayList<>(wanted);
    for (int i = 1; i < order.size(); i++) {
      double before = places.get(order.get(i - 1));
      double here = places.get(order.get(i));
      double push = Math.max(0, gap - (here - before)) / 2;
      places.set(order.get(i - 1), before - push);
      places.set(order.get(i), here + push);
    }
    double floor = low;
    for (int index : order) {
      places.set(index, Math.max(floor, places.get(index)));
      floor = places.get(index) + gap;
    }
    double ceiling = high;
    for (int index : order.reversed()) {
      places.set(index, Math.min(ceiling, places.get(index)));
      ceiling = places.get(index) - gap;
    }
    return places;
  }
}
