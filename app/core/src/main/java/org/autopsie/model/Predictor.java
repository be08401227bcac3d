package org.autopsie.model;

import java.util.List;
import java.util.Set;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// A model that is loaded and ready to answer. Safe from several threads; closing frees its native
/// memory, after which it must not be asked again.
public interface Predictor extends AutoCloseable {

  /// What the case declares of it.
  ModelSpec spec();

  /// sha256 of the model's file, lower-case hexadecimal.
  String sha256();

  /// Answers each input, in order. The answer to an input depends neither on the other inputs nor
  /// on the batch size.
  ///
  /// @throws org.autopsie.run.Failure where an input does not fit or the model answers NaN or
  ///   infinity
  List<Output> predict(List<? extends Input> inputs, Progress progress);

  /// The same model without any memory of earlier answers, for controls that must ask again. Not to
  /// be closed on its own.
  default Predictor fresh() {
    return this;
  }

  /// The same model for one step: its notices are about what is asked through it alone. Not to be
  /// closed on its own.
  default Predictor forOneStep() {
    return new AskedPredictor(this);
  }

  /// Sentences that must stand beside every result so far: the device that was asked for and is
  /// absent, how many texts were cut …
  List<Sentence> notices();

  /// Those that bear on these inputs, each of which was asked about.
  default List<Sentence> notices(Set<Input> asked) {
    return notices();
  }

  @Override
  void close();
}
