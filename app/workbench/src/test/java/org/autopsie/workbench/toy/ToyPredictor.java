package org.autopsie.workbench.toy;

import java.util.List;
import org.autopsie.model.FileSpec;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Models;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// Counts letters, for tests: texts with the same letters are alike.
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
    return inputs.stream().map(ToyPredictor::answer).toList();
  }

  private static Output answer(Input input) {
    var counts = new float[26];
    ((Input.Text) input)
        .text()
        .toLowerCase(java.util.Locale.ROOT)
        .chars()
        .filter(letter -> letter >= 'a' && letter <= 'z')
        .forEach(letter -> counts[letter - 'a']++);
    return new Output.Embedding(counts);
  }

  @Override
  public List<Sentence> notices() {
    return List.of();
  }

  @Override
  public void close() {}
}
