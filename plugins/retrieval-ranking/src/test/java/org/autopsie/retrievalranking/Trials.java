package org.autopsie.retrievalranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.autopsie.model.Input;
import org.autopsie.model.Predictor;
import org.autopsie.protocol.Instrument.Result;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.protocol.Trial.Variant;
import org.autopsie.run.Parameters;
import org.autopsie.run.Progress;

/// Small trials whose ranks are known by hand.
///
/// The four CVs of `HAND` have, for the advertisement `x`, the similarities 0.8, 0.6, 0 and 1:
/// places 2, 3, 4 and 1. With one y more: 0.71, 0.51, 0 and 0.71, places 2, 3, 4, 2; with ten more:
/// 0.29, 0.21, 0 and 0.10, places 3, 3, 4, 3.
final class Trials {
  static final List<Piece> HAND =
      List.of(
          piece("ad", "advertisement", "clerk", "x"),
          cv("cv-1", "x x x x y y y"),
          cv("cv-2", "x x x y y y y"),
          cv("cv-3", "y"),
          cv("cv-4", "x"));
  static final Arm ONE_AND_TEN = new Arm("y", List.of(variant("one", 1), variant("ten", 10)));

  private Trials() {}

  static Piece cv(String id, String text) {
    return piece(id, "cv", "clerk", text);
  }

  static Piece piece(String id, String group, String topic, String text) {
    return new Piece(id, group, topic, "en", "", new Input.Text(text));
  }

  static Piece version(String id, String counterpart, String text) {
    return new Piece(id, "cv-fr", "clerk", "fr", counterpart, new Input.Text(text));
  }

  static Variant variant(String label, int ys) {
    return variant(label, label + " y".repeat(ys));
  }

  static Variant variant(String label, String words) {
    return new Variant(label, List.of(new Append(words)));
  }

  /// Ten variants that put in a name and that many y's, the same for each or in turn.
  static Arm ten(String prefix, int... ys) {
    return new Arm(
        prefix,
        IntStream.range(0, 10).mapToObj(i -> variant(prefix + i, ys[i % ys.length])).toList());
  }

  /// Sixteen CVs of growing similarity, and their advertisement.
  static List<Piece> sixteen() {
    var pieces = new ArrayList<Piece>();
    pieces.add(piece("ad", "advertisement", "clerk", "x"));
    IntStream.range(0, 16)
        .forEach(i -> pieces.add(cv("cv-" + i, "x" + " x".repeat(i) + " y".repeat(4))));
    return pieces;
  }

  static RandomGenerator random() {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(7);
  }

  static RetrievalRanking by(String... namesAndValues) {
    var values = new java.util.LinkedHashMap<String, Object>(Map.of("top", 2, "resamples", 500));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Parameters.with(new RetrievalRanking(), values);
  }

  static Trial trial(List<Piece> pieces, Arm reference, Arm compared) {
    return trial(new CountingPredictor(), pieces, reference, compared);
  }

  static Trial trial(Predictor predictor, List<Piece> pieces, Arm reference, Arm compared) {
    return new Trial(predictor, pieces, reference, compared);
  }

  static Result run(RetrievalRanking by, Trial trial) {
    return by.measure(by.answers(trial, random(), Progress.SILENT), random(), Progress.SILENT);
  }

  static double mean(double... values) {
    return Arrays.stream(values).average().orElseThrow();
  }
}
