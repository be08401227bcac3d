package org.autopsie.protocol;

import java.util.List;
import java.util.Optional;
import org.autopsie.model.BadAnswer;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Which one number of a model’s answer is explained.
///
/// @param output for models of scores: the score’s label or its place from 1 on; empty: the highest
/// @param like for models of vectors: what the input is compared with; absent otherwise
public record ExplainedNumber(String output, Optional<Like> like) {

  /// What an input is compared with.
  ///
  /// @param name what it is called, such as an exhibit’s id
  public record Like(String name, Input input) {}

  /// The number, given what the model answers to the input.
  ///
  /// @throws Failure where the model gives no such number
  public Reading of(Predictor predictor, Input input, Progress progress) {
    var answer = answer(predictor, input, progress);
    if (!(answer instanceof Output.Embedding)) {
      if (like.isPresent()) {
        throw new Failure(Explained.class, "like-of-scores", predictor.spec().id());
      }
      return Reading.score(answer, Optional.of(output).filter(name -> !name.isBlank()));
    }
    if (like.isEmpty() || !output.isBlank()) {
      throw new Failure(Explained.class, "no-like", predictor.spec().id());
    }
    var other = predictor.predict(List.of(like.get().input()), progress).getFirst();
    return new Reading.Similarity(like.get().name(), (Output.Embedding) other);
  }

  private static Output answer(Predictor predictor, Input input, Progress progress) {
    try {
      return predictor.predict(List.of(input), progress).getFirst();
    } catch (Failure failure) {
      throw BadAnswer.place(failure).isEmpty()
          ? failure
          : new Failure(
              Explained.class,
              "answer-not-finite",
              predictor.spec().id(),
              failure.args().get(1),
              failure);
    }
  }
}
