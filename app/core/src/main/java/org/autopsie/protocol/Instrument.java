package org.autopsie.protocol;

import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugin;
import org.autopsie.run.Progress;

/// A way to turn a model's answers into a measure. An implementation is a record whose components
/// are its parameters, with a no-argument constructor for the defaults, listed in
/// `META-INF/services/org.autopsie.protocol.Instrument`.
///
/// It works in two halves, so that anyone can recompute the second from what was recorded:
/// `answers` asks the model and returns raw answers; `measure` is arithmetic on those alone. Both
/// are pure: the same input and seed give the same output; no clock, no environment, no network.
public interface Instrument extends Plugin {

  /// The written id, such as `retrieval-ranking`; never a class name.
  @Override
  String id();

  /// The version that stands in the provenance; raise it when a result changes.
  default String version() {
    return "1";
  }

  /// Every parameter by name, as values that JSON can hold: what stands in the provenance, and from
  /// which the same instrument is made again.
  default SequencedMap<String, Object> parameters() {
    return Parameters.toMap(this);
  }

  /// False where the answers are rows of a table of the case: its steps name no model.
  default boolean asksModel() {
    return true;
  }

  /// Asks the model. The table holds every raw score and whatever `measure` needs to know of it;
  /// columns named `score…` are the raw scores that `verify` compares after a re-run.
  ///
  /// @throws org.autopsie.run.Failure where the case's exhibits do not fit
  Payload.Table answers(Trial trial, RandomGenerator random, Progress progress);

  /// The measure, from the answers alone.
  Result measure(Payload.Table answers, RandomGenerator random, Progress progress);

  /// A measure and what was found on the way (`p-value`, a table by group …), by name.
  record Result(Payload.Metric metric, SequencedMap<String, Payload> details) {}
}
