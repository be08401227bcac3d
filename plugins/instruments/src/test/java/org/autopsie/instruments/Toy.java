package org.autopsie.instruments;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.autopsie.explain.Question;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.run.ToyPredictor;

/// A model that is one function of its input.
///
/// @param score its one score
/// @param asked how many inputs it was given
record Toy(ToDoubleFunction<Input> score, AtomicLong asked) implements Predictor {

  static Toy of(ToDoubleFunction<Input> score) {
    return new Toy(score, new AtomicLong());
  }

  /// A model of rows: a function of the columns' numbers in their order.
  static Toy rows(ToDoubleFunction<double[]> score) {
    return of(input -> score.applyAsDouble(numbers(input)));
  }

  /// `Σ weights · x`.
  static Toy linear(double... weights) {
    return rows(x -> {
      double sum = 0;
      for (int i = 0; i < x.length; i++) {
        sum += weights[i] * x[i];
      }
      return sum;
    });
  }

  /// How often a word stands in a text.
  static Toy counts(String word) {
    return of(input ->
        Arrays.stream(((Input.Text) input).text().split("\\W+")).filter(word::equals).count());
  }

  /// The mean brightness, 0 to 1, of one rectangle of a picture.
  static Toy bright(int left, int top, int right, int bottom) {
    return of(input -> {
      var picture = ((Input.Image) input).picture();
      double sum = 0;
      for (int y = top; y < bottom; y++) {
        for (int x = left; x < right; x++) {
          int rgb = picture.rgb(x, y);
          sum += (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
        }
      }
      return sum / 765 / (right - left) / (bottom - top);
    });
  }

  static Input.Row row(double... numbers) {
    var values = new LinkedHashMap<String, Double>();
    for (int i = 0; i < numbers.length; i++) {
      values.put("x" + (i + 1), numbers[i]);
    }
    return new Input.Row(values);
  }

  static double[] numbers(Input input) {
    return ((Input.Row) input)
        .values().values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// A picture of light noise that is the same every time.
  static Input.Image noise(int width, int height) {
    var bytes = new byte[width * height * 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (200 + (i * 31 + i / 7 * 17) % 50);
    }
    return new Input.Image(Picture.of(width, height, bytes));
  }

  Question ask(Input input, Input... background) {
    return new Question(this, input, new Reading.Score("score"), List.of(background));
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
    asked.addAndGet(inputs.size());
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
