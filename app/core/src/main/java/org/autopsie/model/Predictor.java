package org.autopsie.model;

import java.util.List;
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

  /// Sentences that must stand beside every result: the device that was asked for and is absent …
  List<Sentence> notices();

  @Override
  void close();
}
