package org.autopsie.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.run.Failure;

/// The graph's output tensor → one answer per input, as the model's declaration says: token vectors
/// pooled to one vector, or scores.
record Decoder(ModelSpec spec) {

  List<Output> decode(NDArray tensor, int batch) {
    var values = floats(tensor);
    var shape = tensor.getShape().getShape();
    if (shape.length == 0 || shape[0] != batch || values.length % batch != 0) {
      throw new Failure(Decoder.class, "output-batch", spec.id(), Arrays.toString(shape), batch);
    }
    int width = values.length / batch;
    var answers = new ArrayList<Output>();
    for (int i = 0; i < batch; i++) {
      var own = Arrays.copyOfRange(values, i * width, (i + 1) * width);
      answers.add(answer(own, shape));
    }
    return answers;
  }

  private Output answer(float[] values, long[] shape) {
    return switch (spec.pooling()) {
      case "mean", "cls" -> {
        if (shape.length != 3) {
          throw new Failure(Decoder.class, "output-tokens", spec.id(), Arrays.toString(shape));
        }
        yield new Output.Embedding(scaled(pooled(values, (int) shape[1], (int) shape[2])));
      }
      case "given" -> new Output.Embedding(scaled(values));
      default ->
          new Output.Scores(labels(values.length), spec.softmax() ? softmax(values) : values);
    };
  }

  /// Mean over the tokens, or the first token; no padding ever enters a batch, so every token
  /// counts.
  private float[] pooled(float[] values, int tokens, int width) {
    var vector = Arrays.copyOf(values, width);
    if (spec.pooling().equals("cls")) {
      return vector;
    }
    for (int t = 1; t < tokens; t++) {
      for (int d = 0; d < width; d++) {
        vector[d] += values[t * width + d];
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
    if (spec.labels().isEmpty()) {
      return IntStream.rangeClosed(1, count).mapToObj(i -> "score-" + i).toList();
    }
    if (spec.labels().size() != count) {
      throw new Failure(Decoder.class, "labels", spec.id(), count, spec.labels());
    }
    return spec.labels();
  }

  /// Shares that sum to 1.
  static float[] softmax(float[] logits) {
    double top = Double.NEGATIVE_INFINITY;
    for (float v : logits) {
      top = Math.max(top, v);
    }
    double sum = 0;
    var shares = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      shares[i] = Math.exp(logits[i] - top);
      sum += shares[i];
    }
    var result = new float[logits.length];
    for (int i = 0; i < logits.length; i++) {
      result[i] = (float) (shares[i] / sum);
    }
    return result;
  }

  private float[] floats(NDArray tensor) {
    float[] values;
    if (tensor.getDataType() == DataType.FLOAT64) {
      var doubles = tensor.toDoubleArray();
      values = new float[doubles.length];
      for (int i = 0; i < doubles.length; i++) {
        values[i] = (float) doubles[i];
      }
    } else {
      values = tensor.toFloatArray();
    }
    for (float v : values) {
      if (!Float.isFinite(v)) {
        throw new Failure(Decoder.class, "not-finite", spec.id(), String.valueOf(v));
      }
    }
    return values;
  }
}
