package org.autopsie.instruments.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.autopsie.evidence.Part;
import org.autopsie.explain.Explanation;
import org.autopsie.run.Sentence;

/// Sobol’ indices in the form in which they are shown.
///
/// @param subject the columns
/// @param secondOrder whether pairs were asked about
/// @param calls how often the model is asked
record SobolResults(Subject subject, boolean secondOrder, long calls) {
  private static final String UNIT = "share-of-variance";

  Explanation of(Found found, double converged) {
    var parts = subject.parts();
    int size = parts.size();
    var results =
        Found.byMeasure(
            found.attribution("first-order", parts, 0, Found.Sign.UNSIGNED, UNIT),
            found.attribution("total-order", parts, size, Found.Sign.UNSIGNED, UNIT));
    if (secondOrder) {
      var second = found.attribution("second-order", pairs(), 2 * size, Found.Sign.UNSIGNED, UNIT);
      results.put(second.measure(), second);
    }
    int last = found.values().length - 1;
    var whole = List.<Part>of(new Part.Whole());
    var variance = found.attribution("variance", whole, last, Found.Sign.UNSIGNED, "variance");
    results.put(variance.measure(), variance);
    var notes = new ArrayList<Sentence>(found.constant());
    var negative = negative(found.values());
    if (!negative.isEmpty()) {
      notes.add(Found.note("negative", negative));
    }
    return new Explanation(results, calls, converged, notes);
  }

  /// The parts whose share came out below zero.
  private String negative(double[] values) {
    var all = new ArrayList<>(subject.parts());
    all.addAll(subject.parts());
    all.addAll(pairs());
    return IntStream.range(0, values.length - 1)
        .filter(i -> values[i] < 0)
        .mapToObj(i -> all.get(i).name())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private List<Part> pairs() {
    var parts = subject.parts();
    var pairs = new ArrayList<Part>();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        pairs.add(new Part.Pair(parts.get(i), parts.get(j)));
      }
    }
    return pairs;
  }
}
