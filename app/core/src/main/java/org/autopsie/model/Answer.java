package org.autopsie.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Arrays;
import org.autopsie.run.Failure;

/// A graph's output on the Java side, in the precision that it has there.
sealed interface Answer {
  /// Lengths of its axes.
  long[] shape();

  int length();

  /// In single precision.
  float[] floats();

  /// In double precision.
  double[] doubles();

  /// The rows that were asked, without those that only filled the batch up; as it is where it has
  /// no row for each.
  ///
  /// @param count how many were asked
  /// @param of how many the graph was given
  default Answer first(int count, int of) {
    var shape = shape();
    if (count == of || shape.length == 0 || shape[0] % of != 0) {
      return this;
    }
    var kept = shape.clone();
    kept[0] = shape[0] / of * count;
    int length = length() / of * count;
    return switch (this) {
      case Floats all -> new Floats(Arrays.copyOf(all.floats(), length), kept);
      case Doubles all -> new Doubles(Arrays.copyOf(all.doubles(), length), kept);
    };
  }

  /// One output of a run.
  ///
  /// @param id the model's, for the message
  /// @throws Failure where the output is not made of floating-point numbers
  static Answer of(OrtSession.Result result, String output, String id) {
    if (result.get(output).orElse(null) instanceof OnnxTensor tensor) {
      var shape = tensor.getInfo().getShape();
      var doubles = tensor.getDoubleBuffer();
      if (doubles != null) {
        return new Doubles(doubles.array(), shape);
      }
      var floats = tensor.getFloatBuffer();
      if (floats != null) {
        return new Floats(all(floats), shape);
      }
    }
    throw new Failure(Decoder.class, "output-numbers", id, output);
  }

  /// What ONNX Runtime widens from half precision it does not hand over as an array.
  private static float[] all(FloatBuffer numbers) {
    if (numbers.hasArray()) {
      return numbers.array();
    }
    var all = new float[numbers.remaining()];
    numbers.get(all);
    return all;
  }

  /// Of single precision, or less.
  @SuppressWarnings("ArrayRecordComponent")
  record Floats(float[] floats, long[] shape) implements Answer {
    @Override
    public int length() {
      return floats.length;
    }

    @Override
    public double[] doubles() {
      var wide = new double[floats.length];
      Arrays.setAll(wide, i -> floats[i]);
      return wide;
    }
  }

  /// Of double precision.
  @SuppressWarnings("ArrayRecordComponent")
  record Doubles(double[] doubles, long[] shape) implements Answer {
    @Override
    public int length() {
      return doubles.length;
    }

    @Override
    public float[] floats() {
      var narrow = new float[doubles.length];
      for (int i = 0; i < narrow.length; i++) {
        narrow[i] = (float) doubles[i];
      }
      return narrow;
    }
  }
}
