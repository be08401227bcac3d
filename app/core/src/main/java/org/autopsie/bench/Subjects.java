package org.autopsie.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.image.Picture;
import org.autopsie.model.Fidelity;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.ModelSpecBuilder;
import org.autopsie.model.Models;
import org.autopsie.model.Predictor;
import org.autopsie.model.ShippedModel;
import org.autopsie.model.analytic.Networks;

/// The models that are measured and what they are asked. Each answers nothing of worth; the work is
/// that of real ones.
final class Subjects {
  /// Columns of a row.
  static final List<String> COLUMNS = IntStream.rangeClosed(1, 30).mapToObj(i -> "c" + i).toList();

  /// Words that the encoder reads in one piece each, so that every sentence is as long.
  private static final List<String> WORDS =
      List.of(
          "school",
          "paper",
          "river",
          "music",
          "night",
          "house",
          "water",
          "report",
          "market",
          "doctor",
          "winter",
          "city",
          "garden",
          "letter",
          "street",
          "horse",
          "island",
          "bridge",
          "window",
          "king",
          "army",
          "church",
          "father",
          "mother",
          "sister",
          "brother",
          "summer",
          "mountain",
          "village",
          "station",
          "office",
          "battle");

  private static final int WORDS_IN_A_SENTENCE = 16;

  private Subjects() {}

  /// The sentence encoder all-MiniLM-L6-v2.
  static Predictor minilm(Models models) {
    var spec =
        teaching("minilm")
            .file(ShippedModel.ONNX)
            .tokenizer(Optional.of(ShippedModel.TOKENIZER))
            .pooling("mean")
            .normalise(true)
            .maxTokens(256)
            .build();
    return models.open(spec, Path.of(""));
  }

  /// A convolutional network of 118,402 weights on pictures of 320 × 320.
  static Predictor cnn(Models models) {
    var spec = teaching("cnn").reads("image").build();
    return models.open(spec, Networks.convolutional(), Optional.empty());
  }

  /// Layers of 30, `width`, `width` and one cell, on rows.
  static Predictor dense(Models models, int width) {
    var spec = teaching("dense-" + width).reads("row").columns(COLUMNS).build();
    return models.open(spec, Networks.dense(COLUMNS.size(), width, width, 1), Optional.empty());
  }

  private static ModelSpecBuilder teaching(String id) {
    return ModelSpec.builder(id, Fidelity.TEACHING).licence("Apache-2.0");
  }

  /// Different sentences of equal length.
  static List<Input> sentences(int count, RandomGenerator random) {
    var sentences = new ArrayList<Input>();
    for (int i = 0; i < count; i++) {
      var words = new ArrayList<String>();
      for (int word = 0; word < WORDS_IN_A_SENTENCE; word++) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      sentences.add(new Input.Text(String.join(" ", words)));
    }
    return sentences;
  }

  /// Different pictures that the network reads as they are.
  static List<Input> pictures(int count, RandomGenerator random) {
    var pictures = new ArrayList<Input>();
    var bytes = new byte[Networks.SIDE * Networks.SIDE * Picture.CHANNELS];
    for (int i = 0; i < count; i++) {
      random.nextBytes(bytes);
      pictures.add(new Input.Image(Picture.of(Networks.SIDE, Networks.SIDE, bytes)));
    }
    return pictures;
  }

  /// Different rows.
  static List<Input> rows(int count, RandomGenerator random) {
    var rows = new ArrayList<Input>();
    for (int i = 0; i < count; i++) {
      var values = new java.util.LinkedHashMap<String, Double>();
      COLUMNS.forEach(column -> values.put(column, random.nextGaussian()));
      rows.add(new Input.Row(values));
    }
    return rows;
  }
}
