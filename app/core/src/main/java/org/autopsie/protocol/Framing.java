package org.autopsie.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.autopsie.explain.Stable;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugin;
import org.autopsie.run.Range;

/// What a step says of an explanation beside the method's own parameters: what is explained, and
/// which of the numbers found is the step's measure. Empty where the step does not say.
///
/// @param exhibit the exhibit that is explained; empty: the first that the model reads
/// @param output the model's number: its label or its place from 1 on; empty: the highest
/// @param like for models of vectors: the exhibit whose similarity is explained
/// @param background the group of exhibits that stand for not knowing; empty: all the others
/// @param measure which result is the measure; empty: the first
/// @param part the part whose value it is, by its name; empty: the largest by absolute value
/// @param repeats how often the explanation is made, for the stability card
/// @param second another method whose ranking is compared; empty: none
record Framing(
    String exhibit,
    String output,
    String like,
    String background,
    String measure,
    String part,
    @Range(min = 1, max = Stable.MOST) int repeats,
    String second)
    implements Plugin {

  Framing() {
    this("", "", "", "", "", "", 1, "");
  }

  @Override
  public String id() {
    return "explanation";
  }

  /// What these values say; those that are not about the frame are passed over. The place of a
  /// number may be written as a number.
  static Framing of(Map<String, ?> values) {
    var own = new LinkedHashMap<String, Object>(values);
    own.keySet().retainAll(names());
    own.computeIfPresent("output", (name, place) -> String.valueOf(place));
    return Parameters.with(new Framing(), own);
  }

  /// Those of the values that are the method's own.
  static SequencedMap<String, Object> others(Map<String, ?> values) {
    var others = new LinkedHashMap<String, Object>(values);
    others.keySet().removeAll(names());
    return others;
  }

  private static Set<String> names() {
    return Parameters.toMap(new Framing()).keySet();
  }
}
