package org.autopsie.imagecrop.pairs;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.autopsie.image.Picture;
import org.autopsie.model.Fidelity;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// A cropper whose score is how light the pixel in the middle of each cell of 8 pixels is, from 0
/// to 1; or, where it is blind, the same everywhere.
record ToyMap(boolean isBlind, AtomicInteger asked) implements Predictor {
  private static final int CELL = 8;

  ToyMap() {
    this(false, new AtomicInteger());
  }

  static ToyMap blind() {
    return new ToyMap(true, new AtomicInteger());
  }

  @Override
  public ModelSpec spec() {
    return ModelSpec.builder("toy", Fidelity.TEACHING).title("Toy").build();
  }

  @Override
  public String sha256() {
    return "0".repeat(64);
  }

  @Override
  public List<Output> predict(List<? extends Input> inputs, Progress progress) {
    progress.check();
    asked.addAndGet(inputs.size());
    return inputs.stream().map(input -> map(((Input.Image) input).picture())).toList();
  }

  private Output map(Picture picture) {
    int columns = Math.max(1, picture.width() / CELL);
    int rows = Math.max(1, picture.height() / CELL);
    var scores = new float[rows * columns];
    for (int i = 0; i < scores.length; i++) {
      int rgb = picture.rgb(at(i % columns, picture.width()), at(i / columns, picture.height()));
      scores[i] = isBlind ? 1 : ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 765f;
    }
    return new Output.Heatmap(
        places(columns, picture.width()), places(rows, picture.height()), scores);
  }

  private static int at(int cell, int size) {
    return Math.min(size - 1, cell * CELL + CELL / 2);
  }

  private static float[] places(int cells, int size) {
    var places = new float[cells];
    for (int i = 0; i < cells; i++) {
      places[i] = at(i, size);
    }
    return places;
  }

  @Override
  public List<Sentence> notices() {
    return List.of();
  }

  @Override
  public void close() {}
}
