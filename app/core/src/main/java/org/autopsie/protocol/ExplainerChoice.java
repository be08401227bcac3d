package org.autopsie.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Question;
import org.autopsie.explain.Stable;
import org.autopsie.explain.Watch;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;

/// A method of explanation with its parameters, and the one whose ranking is compared.
///
/// @param first the method
/// @param second the other one, with those of the stated parameters that it has too; absent: none
public record ExplainerChoice(Explainer first, Optional<Explainer> second) {

  /// The methods of these ids.
  ///
  /// @param second empty: none
  /// @param values the stated parameters of the first
  /// @throws Failure where there is no method of such an id, or a parameter does not fit
  public static ExplainerChoice of(
      Plugins plugins, String first, String second, Map<String, ?> values) {
    return new ExplainerChoice(
        Parameters.with(plugins.byId(Explainer.class, first), values),
        Optional.of(second)
            .filter(other -> !other.isBlank())
            .map(other -> alike(plugins.byId(Explainer.class, other), values)));
  }

  private static Explainer alike(Explainer other, Map<String, ?> values) {
    var shared = new LinkedHashMap<String, Object>(values);
    shared.keySet().retainAll(Parameters.toMap(other).keySet());
    return Parameters.with(other, shared);
  }

  /// What was found, and how stable it is.
  ///
  /// @param repeats how often the explanation is made in all
  /// @throws Failure where the method refuses the question, or the model answers no number
  /// @throws java.util.concurrent.CancellationException once cancelled
  public Stable.Result explain(Question question, int repeats, long seed, Watch watch) {
    first
        .refuses(question)
        .ifPresent(why -> {
          throw new Failure(Explained.class, "explainer-refuses", first.id(), why);
        });
    return new Stable(repeats, second).explain(first, question, seed, watch);
  }
}
