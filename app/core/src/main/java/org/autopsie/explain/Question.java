package org.autopsie.explain;

import java.util.List;
import org.autopsie.model.Input;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Reading;
import org.autopsie.perturb.Sweep;

/// What is to be explained: one number of one model's answer to one input.
///
/// @param predictor the model
/// @param input the input as it is
/// @param reading the one number that is explained
/// @param background other inputs of the same kind, which stand for "not knowing" and from which
///   ranges are read; may be empty where a method needs none
public record Question(Predictor predictor, Input input, Reading reading, List<Input> background) {
  public Question {
    background = List.copyOf(background);
    if (reading.names().size() != 1) {
      throw new IllegalArgumentException("one number is explained, not " + reading.names());
    }
  }

  /// The engine, ready to ask this model for this number.
  public Sweep sweep() {
    return new Sweep(predictor, reading);
  }

  /// The unit's written id of the number: `score`, or `similarity` for models of vectors.
  public String unit() {
    return reading instanceof Reading.Similarity ? "similarity" : "score";
  }
}
