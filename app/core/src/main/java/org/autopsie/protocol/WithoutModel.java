package org.autopsie.protocol;

import java.util.List;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// Stands where a step names no model: whoever asks it is told so.
///
/// @param step the step’s id
record WithoutModel(String step) implements Predictor {

  @Override
  public ModelSpec spec() {
    throw new Failure(WithoutModel.class, "no-model-stated", step);
  }

  @Override
  public String sha256() {
    return "";
  }

  @Override
  public List<Output> predict(List<? extends Input> inputs, Progress progress) {
    throw new Failure(WithoutModel.class, "no-model-stated", step);
  }

  @Override
  public List<Sentence> notices() {
    return List.of();
  }

  @Override
  public void close() {
    // nothing is held
  }
}
