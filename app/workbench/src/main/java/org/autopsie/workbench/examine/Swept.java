package org.autopsie.workbench.examine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.autopsie.model.ModelSpec;
import org.autopsie.perturb.Flip;
import org.autopsie.run.Sentence;

/// What a sweep has found so far.
///
/// @param plans what was asked
/// @param model the model that ran
/// @param labels the names of its scores; none for a model of vectors
/// @param named which number is shown: a label, or empty for a similarity
/// @param beside the same numbers under another name, such as those of the other half of a map,
///   drawn with them; none else
/// @param asIs the number of each exhibit unchanged
/// @param values `[exhibit][point]`; NaN where it was not asked yet; shared, not to be changed
/// @param flips of each line, where the answer goes over to another side; see [FlipLines]
/// @param sided whether answers have sides
/// @param most how many answers it takes at most to narrow the flips down; 0 once they are
/// @param asked how many answers it took
/// @param seed of all draws
/// @param notices what must stand beside it
@SuppressWarnings("ArrayRecordComponent")
record Swept(
    SweepPlans plans,
    ModelSpec model,
    List<String> labels,
    String named,
    Map<String, double[][]> beside,
    double[] asIs,
    double[][] values,
    List<List<Flip>> flips,
    boolean sided,
    long most,
    long asked,
    long seed,
    List<Sentence> notices) {
  Swept {
    labels = List.copyOf(labels);
    beside = Map.copyOf(beside);
    flips = List.copyOf(flips);
    notices = List.copyOf(notices);
  }

  boolean vectors() {
    return named.isEmpty();
  }

  /// The points that are known, by number.
  List<Integer> known() {
    return IntStream.range(0, plans.points())
        .filter(point -> Double.isFinite(values[values.length - 1][point]))
        .boxed()
        .toList();
  }

  /// The numbers of all exhibits at a point.
  DoubleStream at(int point) {
    return IntStream.range(0, values.length).mapToDouble(exhibit -> values[exhibit][point]);
  }

  /// Their mean.
  double mean(int point) {
    return at(point).average().orElse(Double.NaN);
  }

  /// The mean of such numbers of all exhibits at a point.
  static double mean(double[][] values, int point) {
    return Arrays.stream(values).mapToDouble(own -> own[point]).average().orElse(Double.NaN);
  }

  /// Every known number.
  DoubleStream all() {
    return known().stream().flatMapToDouble(this::at);
  }

  /// The same with flips that were narrowed down.
  Swept narrowed(List<List<Flip>> found, long calls) {
    return new Swept(
        plans,
        model,
        labels,
        named,
        beside,
        asIs,
        values,
        found,
        sided,
        0,
        asked + calls,
        seed,
        notices);
  }
}
