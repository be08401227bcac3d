package org.autopsie.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.run.ToyPredictor;

/// A model that is one function of its input.
record Functions(ToDoubleFunction<Input> score) implements Predictor {

  Question ask(Input input, Input... background) {
    return new Question(this, input, new Reading.Score("score"), List.of(background));
  }

  static Input.Row row(double... numbers) {
    var values = new LinkedHashMap<String, Double>();
    for (int i = 0; i < numbers.length; i++) {
      values.put("x" + (i + 1), numbers[i]);
    }
    return new Input.Row(values);
  }

  @Override
  public ModelSpec spec() {
    return new ToyPredictor(ToyPredictor.Answer.SCORES).spec();
  }

  @Override
  public String sha256() {
    return "0".repeat(64);
  }

  @Override
  public List<Output> predict(List<? extends Input> inputs, Progress progress) {
    return inputs.stream()
        .<Output>map(input ->
            new Output.Scores(List.of("score"), new float[] {(float) score.applyAsDouble(input)}))
        .toList();
  }

  @Override
  public List<Sentence> notices() {
    return List.of();
  }

  @Override
  public void close() {}
}
