package org.autopsie.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Sentence;

/// What an explainer found.
///
/// @param results by the measure's written id, the one to show first leading: attributions, curves,
///   grids
/// @param calls how often the model was asked
/// @param converged the largest change of any value between the last two checkpoints, as a share of
///   the largest value; NaN where the method makes no drawing
/// @param notes what must be read beside it: too few runs, a constant model …
public record Explanation(
    SequencedMap<String, Payload> results, long calls, double converged, List<Sentence> notes) {
  public Explanation {
    results = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(results));
    notes = List.copyOf(notes);
  }

  /// One attribution and nothing else.
  public static Explanation of(Attribution attribution, long calls, double converged) {
    var results = new LinkedHashMap<String, Payload>();
    results.put(attribution.measure(), attribution);
    return new Explanation(results, calls, converged, List.of());
  }

  /// The same with one more sentence.
  public Explanation noting(Sentence sentence) {
    var all = new java.util.ArrayList<>(notes);
    all.add(sentence);
    return new Explanation(results, calls, converged, all);
  }

  /// The numbers by which explanations of one method are held against each other: those of the
  /// first attribution, else of the first curve; empty where there are only grids.
  public List<Double> values() {
    return attribution()
        .map(Attribution::values)
        .or(() -> curve().map(Curve::values))
        .orElse(List.of());
  }

  private Optional<Curve> curve() {
    return results.values().stream()
        .filter(Curve.class::isInstance)
        .map(Curve.class::cast)
        .findFirst();
  }

  /// The first attribution; absent where there are only curves or grids.
  public Optional<Attribution> attribution() {
    return results.values().stream()
        .filter(Attribution.class::isInstance)
        .map(Attribution.class::cast)
        .findFirst();
  }
}
