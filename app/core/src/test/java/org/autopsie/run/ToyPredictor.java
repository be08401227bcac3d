package org.autopsie.run;

import java.util.List;
import org.autopsie.model.Fidelity;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;

/// A model small enough to know every answer by heart. The score `refused` is a text's length or
/// the sum of a row; `accepted` is its opposite. As an embedding: the vector (1, that number).
///
/// @param answer what it answers with
public record ToyPredictor(Answer answer) implements Predictor {

  /// What the toy answers with.
  public enum Answer {
    /// Scores named `refused` and `accepted`.
    SCORES,
    /// A vector of two numbers.
    EMBEDDING
  }

  @Override
  public ModelSpec spec() {
    return ModelSpec.builder("toy", Fidelity.TEACHING)
        .title("Toy")
        .labels(List.of("refused", "accepted"))
        .build();
  }

  @Override
  public String sha256() {
    return "0".repeat(64);
  }

  @Override
  public List<Output> predict(List<? extends Input> inputs, Progress progress) {
    progress.check();
    return inputs.stream().map(this::answer).toList();
  }

  @Override
  public List<Sentence> notices() {
    return List.of();
  }

  @Override
  public void close() {}

  private Output answer(Input input) {
    float number =
        switch (input) {
          case Input.Text text -> text.text().length();
          case Input.Image image -> image.picture().rgb(0, 0);
          case Input.Row row ->
              (float) row.values().values().stream().mapToDouble(Double::doubleValue).sum();
        };
    return switch (answer) {
      case SCORES ->
          new Output.Scores(List.of("refused", "accepted"), new float[] {number, -number});
      case EMBEDDING -> new Output.Embedding(new float[] {1, number});
    };
  }
}
