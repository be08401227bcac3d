package org.autopsie.workbench.toy;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// A model made of a function, for tests.
///
/// @param function what it answers to one input
public record ToyModel(ModelSpec spec, Function<Input, Output> function) implements Predictor {

  /// One that gives `yes` that number, and `no` the rest of 1.
  public static ToyModel of(ModelSpec spec, ToDoubleFunction<Input> yes) {
    return new ToyModel(
        spec,
        input -> {
          float number = (float) yes.applyAsDouble(input);
          return new Output.Scores(List.of("no", "yes"), new float[] {1 - number, number});
        });
  }

  @Override
  public String sha256() {
    return spec.file().orElseThrow().sha256();
  }

  @Override
  public List<Output> predict(List<? extends Input> inputs, Progress progress) {
    progress.check();
    return inputs.stream().map(input -> function.apply(input)).toList();
  }

  @Override
  public List<Sentence> notices() {
    return List.of();
  }

  @Override
  public void close() {}
}
