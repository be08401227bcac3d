package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.autopsie.evidence.Curve;
import org.autopsie.imagecrop.pairs.DrawnRows.Row;

/// The mean of the highest score of a part, along what was drawn of its head. Parts are put into
/// ten classes of one width; pictograms have five.
record ScoreCurves(List<Row> rows) {
  private static final int CLASSES = 10;

  /// The curve along `lightness` or `hue`; absent where that did not take three values at least.
  Optional<Curve> along(String what) {
    var values = new ArrayList<double[]>();
    for (var row : rows) {
      values.add(new double[] {row.get(what + "-a"), row.get("score-a")});
      values.add(new double[] {row.get(what + "-b"), row.get("score-b")});
    }
    values.removeIf(one -> one[0] < 0 || !Double.isFinite(one[1]));
    double low = values.stream().mapToDouble(one -> one[0]).min().orElse(0);
    double high = values.stream().mapToDouble(one -> one[0]).max().orElse(0);
    long distinct = values.stream().mapToDouble(one -> one[0]).distinct().count();
    return distinct > 2 ? Optional.of(curve(what, values, low, high)) : Optional.empty();
  }

  private static Curve curve(String what, List<double[]> values, double low, double high) {
    boolean few = values.stream().mapToDouble(one -> one[0]).distinct().count() <= CLASSES;
    var classes = new TreeMap<Double, List<Double>>();
    for (var one : values) {
      double place = few ? one[0] : middle(one[0], low, high);
      classes.computeIfAbsent(place, at -> new ArrayList<>()).add(one[1]);
    }
    var at = List.copyOf(classes.keySet());
    var means = classes.values().stream().map(ScoreCurves::mean).toList();
    var errors = classes.values().stream().map(ScoreCurves::twoErrors).toList();
    var lows = new ArrayList<Double>();
    var highs = new ArrayList<Double>();
    for (int i = 0; i < at.size(); i++) {
      lows.add(means.get(i) - errors.get(i));
      highs.add(means.get(i) + errors.get(i));
    }
    var unit = few ? "" : what.equals("hue") ? "°" : "%";
    return new Curve("score-by-" + what, what, unit, at, means, lows, highs, "score");
  }

  private static double middle(double value, double low, double high) {
    int place = (int) Math.min(CLASSES - 1, CLASSES * (value - low) / (high - low));
    return low + (place + 0.5) * (high - low) / CLASSES;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  /// Two standard errors of the mean; NaN for a single value.
  private static double twoErrors(List<Double> values) {
    double mean = mean(values);
    double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    int n = values.size();
    return n < 2 ? Double.NaN : 2 * Math.sqrt(squares / (n - 1) / n);
  }
}
