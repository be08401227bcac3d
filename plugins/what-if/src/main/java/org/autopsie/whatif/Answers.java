package org.autopsie.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Progress;

/// What the model answered to every exhibit under every variant of one arm.
record Answers(Map<String, List<Answer>> byPiece) {

  /// An answer, and the label of the variant it was given to.
  record Answer(String variant, Output output) {}

  static Answers ask(
      Predictor predictor, List<Piece> pieces, Arm arm, RandomGenerator random, Progress progress) {
    var inputs = new ArrayList<Input>();
    for (var piece : pieces) {
      progress.check();
      arm.variants().forEach(variant -> inputs.add(variant.apply(piece.input(), random)));
    }
    var outputs = predictor.predict(inputs, progress).iterator();
    var byPiece = new LinkedHashMap<String, List<Answer>>();
    for (var piece : pieces) {
      var answers = byPiece.computeIfAbsent(piece.id(), id -> new ArrayList<>());
      arm.variants().forEach(variant -> answers.add(new Answer(variant.label(), outputs.next())));
    }
    return new Answers(byPiece);
  }

  /// The exhibit's answers in the order of the variants.
  List<Answer> of(Piece piece) {
    return byPiece.get(piece.id());
  }
}
