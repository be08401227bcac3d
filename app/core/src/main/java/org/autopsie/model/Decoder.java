package org.autopsie.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.autopsie.run.Failure;

/// The graph's output tensor → one answer per input, as the model's declaration says: token vectors
/// pooled to one vector, a map of scores, or scores.
record Decoder(ModelSpec spec, MapDecoder maps) {

  /// Of a model without a translator of its own.
  Decoder(ModelSpec spec) {
    this(spec, new MapDecoder(spec, Optional.empty()));
  }

  /// @param asked the inputs of the batch, in the tensor's order
  /// @param places where each of them stands among `count` inputs that were asked for
  List<Output> decode(Answer tensor, List<? extends Input> asked, List<Integer> places, int count) {
    int batch = asked.size();
    int width = width(tensor, batch);
    var values = tensor.floats();
    int bad = BadAnswer.first(values);
    if (bad >= 0) {
      int row = bad / width;
      throw BadAnswer.of(
          spec.id(), values[bad], places.get(row), count, BadAnswer.what(asked.get(row)));
    }
    var answers = new ArrayList<Output>();
    for (int i = 0; i < batch; i++) {
      answers.add(answer(asked.get(i), values, i * width, width, tensor.shape()));
    }
    return answers;
  }

  /// Numbers per input. The answer to a single row may lack the axis of rows.
  private int width(Answer tensor, int batch) {
    var shape = tensor.shape();
    if (batch == 1 && shape.length == 1 && spec.reads().equals("row")) {
      return tensor.length();
    }
    if (shape.length == 0 || shape[0] != batch || tensor.length() % batch != 0) {
      throw new Failure(Decoder.class, "output-batch", spec.id(), Arrays.toString(shape), batch);
    }
    return tensor.length() / batch;
  }

  /// The answer that stands in `width` numbers from `at` on.
  private Output answer(Input asked, float[] all, int at, int width, long[] shape) {
    return switch (spec.pooling()) {
      case "mean", "cls" -> {
        if (shape.length != 3) {
          throw new Failure(Decoder.class, "output-tokens", spec.id(), Arrays.toString(shape));
        }
        yield new Output.Embedding(scaled(pooled(all, at, (int) shape[1], (int) shape[2])));
      }
      case "map" -> maps.of(asked, Arrays.copyOfRange(all, at, at + width), shape);
      case "given" -> new Output.Embedding(scaled(Arrays.copyOfRange(all, at, at + width)));
      default -> {
        var values = Arrays.copyOfRange(all, at, at + width);
        yield new Output.Scores(labels(width), spec.softmax() ? softmax(values) : values);
      }
    };
  }

  /// Mean over the tokens, or the first token; no padding ever enters a batch, so every token
  /// counts.
  private float[] pooled(float[] values, int at, int tokens, int width) {
    var vector = Arrays.copyOfRange(values, at, at + width);
    if (spec.pooling().equals("cls")) {
      return vector;
    }
    for (int t = 1; t < tokens; t++) {
      int from = at + t * width;
      for (int d = 0; d < width; d++) {
        vector[d] += values[from + d];
      }
    }
    for (int d = 0; d < width; d++) {
      vector[d] /= tokens;
    }
    return vector;
  }

  private float[] scaled(float[] vector) {
    double sum = 0;
    for (float v : vector) {
      sum += (double) v * v;
    }
    if (!spec.normalise() || sum == 0) {
      return vector;
    }
    double length = Math.sqrt(sum);
    for (int d = 0; d < vector.length; d++) {
      vector[d] = (float) (vector[d] / length);
    }
    return vector;
  }

  private List<String> labels(int count) {
    var labels = spec.labels(count);
    if (labels.size() != count) {
      throw new Failure(Decoder.class, "labels", spec.id(), count, spec.labels());
    }
    return labels;
  }

  /// The numbers of `count` rows, one row after the other, as shares where the model's are turned
  /// into those.
  float[] scores(Answer.Floats tensor, int count) {
    var values = tensor.floats();
    int width = scored(tensor, count);
    refuse(BadAnswer.first(values), place -> values[place], width, count);
    for (int i = 0; i < count && spec.softmax(); i++) {
      var shares = softmax(Arrays.copyOfRange(values, i * width, (i + 1) * width));
      System.arraycopy(shares, 0, values, i * width, width);
    }
    return values;
  }

  /// As the other, in double precision.
  double[] scores(Answer.Doubles tensor, int count) {
    var values = tensor.doubles();
    int width = scored(tensor, count);
    refuse(BadAnswer.first(values), place -> values[place], width, count);
    for (int i = 0; i < count && spec.softmax(); i++) {
      var shares = softmax(Arrays.copyOfRange(values, i * width, (i + 1) * width));
      System.arraycopy(shares, 0, values, i * width, width);
    }
    return values;
  }

  private int scored(Answer tensor, int count) {
    if (!spec.pooling().equals("none")) {
      throw new Failure(Decoder.class, "not-scores", spec.id());
    }
    int width = width(tensor, count);
    if (!spec.labels().isEmpty()) {
      labels(width);
    }
    return width;
  }

  private void refuse(int bad, IntToDoubleFunction values, int width, int count) {
    if (bad >= 0) {
      throw BadAnswer.of(spec.id(), values.applyAsDouble(bad), bad / width, count, BadAnswer.row());
    }
  }

  /// Shares that sum to 1.
  static float[] softmax(float[] logits) {
    var wide = new double[logits.length];
    Arrays.setAll(wide, i -> logits[i]);
    var shares = softmax(wide);
    var result = new float[logits.length];
    for (int i = 0; i < logits.length; i++) {
      result[i] = (float) shares[i];
    }
    return result;
  }

  private static double[] softmax(double[] logits) {
    double top = Arrays.stream(logits).max().orElse(0);
    double sum = 0;
    var shares = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      shares[i] = Math.exp(logits[i] - top);
      sum += shares[i];
    }
    for (int i = 0; i < logits.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
