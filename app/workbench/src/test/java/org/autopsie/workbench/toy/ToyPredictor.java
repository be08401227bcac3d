package org.autopsie.workbench.toy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.autopsie.model.Attention;
import org.autopsie.model.AttentionMaps;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.FileSpec;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Models;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.model.ResourceStore;
import org.autopsie.model.analytic.AttentionToy;
import org.autopsie.model.analytic.TextModels;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// Counts letters, for tests: texts with the same letters are alike; rows and pictures get two
/// scores.
public record ToyPredictor(ModelSpec spec) implements Predictor {
  /// Opens a model as the real one is opened: only where the case gives a file.
  ///
  /// @throws Failure where it gives none
  public static Predictor open(ModelSpec spec) {
    if (spec.file().isEmpty()) {
      throw new Failure(Models.class, "no-file", spec.id(), spec.title());
    }
    return new ToyPredictor(spec);
  }

  @Override
  public String sha256() {
    return spec.file().map(FileSpec::sha256).orElseThrow();
  }

  @Override
  public List<Output> predict(List<? extends Input> inputs, Progress progress) {
    progress.check();
    return inputs.stream().map(this::answer).toList();
  }

  /// Of a model named `minilm` or `attention-toy` that of the toy whose heads were written by hand;
  /// any other has none.
  @Override
  public AttentionMaps attention(Input.Text text) {
    if (!List.of("minilm", "attention-toy").contains(spec.id())) {
      return Predictor.super.attention(text);
    }
    try (var toy = Tap.toy(spec)) {
      return toy.of(text);
    }
  }

  private static final class Tap {
    private static Attention toy(ModelSpec spec) {
      var store = new ResourceStore(Path.of("nowhere"), Optional.empty());
      return new Models(store, DeviceChoice.CPU)
          .attention(spec, AttentionToy.model(), Optional.of(TextModels.tokenizer()));
    }
  }

  private Output answer(Input input) {
    return switch (input) {
      case Input.Image(var picture) when spec.maps() -> lightest(picture);
      case Input.Text(var text) -> letters(text);
      case Input.Row(var values) -> scores(line(values.values()));
      case Input.Image(var picture) -> scores(brightness(picture) * 4 - 2);
    };
  }

  private static Output letters(String text) {
    var counts = new float[26];
    text.toLowerCase(java.util.Locale.ROOT)
        .chars()
        .filter(letter -> letter >= 'a' && letter <= 'z')
        .forEach(letter -> counts[letter - 'a']++);
    return new Output.Embedding(counts);
  }

  /// Each number counts half as much as the one before it, the second one against.
  private static double line(java.util.Collection<Double> values) {
    double sum = 0;
    double weight = 1;
    for (double value : values) {
      sum += weight * value;
      weight *= -0.5;
    }
    return sum;
  }

  /// Of the upper left quarter, from 0 to 1.
  private static double brightness(org.autopsie.image.Picture picture) {
    int width = Math.max(1, picture.width() / 2);
    int height = Math.max(1, picture.height() / 2);
    double sum = 0;
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        int rgb = picture.rgb(x, y);
        sum += (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
      }
    }
    return sum / (3.0 * 255 * width * height);
  }

  /// For each of 4 × 12 cells how light its middle is, from 0 to 1.
  private static Output lightest(org.autopsie.image.Picture picture) {
    var xs = new float[4];
    var ys = new float[12];
    var scores = new float[xs.length * ys.length];
    for (int i = 0; i < scores.length; i++) {
      int x = (2 * (i % xs.length) + 1) * picture.width() / (2 * xs.length);
      int y = (2 * (i / xs.length) + 1) * picture.height() / (2 * ys.length);
      xs[i % xs.length] = x;
      ys[i / xs.length] = y;
      scores[i] = (picture.rgb(x, y) & 0xFF) / 255f;
    }
    return new Output.Heatmap(xs, ys, scores);
  }

  private static Output scores(double line) {
    float yes = (float) (1 / (1 + Math.exp(-line)));
    return new Output.Scores(List.of("no", "yes"), new float[] {1 - yes, yes});
  }

  @Override
  public List<Sentence> notices() {
    return List.of();
  }

  @Override
  public void close() {}
}
