package org.autopsie.explain;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.run.Plugin;
import org.autopsie.run.Sentence;

/// A way to say what in an input counts for a model's answer. An implementation is a record whose
/// components are its parameters, with a no-argument constructor for the defaults, listed in
/// `META-INF/services/org.autopsie.explain.Explainer`. It guarantees: the same question, parameters
/// and seed give the same explanation with any batch size and number of threads; the model is asked
/// through [Question#sweep] alone, so that it can be cancelled, resumed and counted; no clock, no
/// environment, no network. Its Javadoc names its formula and paper, and when not to use it.
public interface Explainer extends Plugin {

  /// The written id, such as `occlusion`; never a class name.
  @Override
  String id();

  /// The version that stands in the provenance; raise it when a result changes.
  default String version() {
    return "1";
  }

  /// True where other seeds give other results.
  boolean drawsLots();

  /// The written ids of what it may find, the one to show first leading; empty where that cannot be
  /// told beforehand.
  default List<String> measures() {
    return List.of();
  }

  /// Why this question cannot be asked (a picture for a method of columns, no background …), in one
  /// sentence; empty where it can.
  Optional<Sentence> refuses(Question question);

  /// The names of the parameters that change nothing for such an input, such as what covers a patch
  /// where there is no picture: a form leaves them out.
  default List<String> idle(Input input) {
    return List.of();
  }

  /// What this method cuts the input into, with its own parameters: the parts that its explanation
  /// numbers, in the same order, and how each is taken away. It is made again from the input and
  /// the parameters alone; no model is asked and no lot is drawn. Empty where the method numbers
  /// something else.
  ///
  /// @throws org.autopsie.run.Failure where the input cannot be cut
  /// @throws java.util.concurrent.CancellationException once cancelled
  default Optional<Parts> parts(Question question, Watch watch) {
    return Optional.empty();
  }

  /// The same method over fewer and larger parts, which a slow model answers in a moment: what is
  /// shown first while the explanation is under way, and never kept. Empty where it would save
  /// little.
  ///
  /// @throws java.util.concurrent.CancellationException once cancelled
  default Optional<Explainer> coarser(Question question, Watch watch) {
    return Optional.empty();
  }

  /// The explanation.
  ///
  /// @param random every draw comes from it
  /// @throws org.autopsie.run.Failure where the input cannot be explained: one part alone, a budget
  ///   too small …
  /// @throws java.util.concurrent.CancellationException once cancelled
  Explanation explain(Question question, RandomGenerator random, Watch watch);
}
