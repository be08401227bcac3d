package org.autopsie.model;

import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/// Rows in one plain array, written into the memory of a tensor in the tensor's precision. Always
/// every `step`th number from `first` on: one column, or with a step of 1 all of them.
sealed interface DenseNumbers {
  int length();

  double at(int place);

  default void write(int first, int step, FloatBuffer memory) {
    for (int i = first; i < length(); i += step) {
      memory.put((float) at(i));
    }
  }

  default void write(int first, int step, DoubleBuffer memory) {
    for (int i = first; i < length(); i += step) {
      memory.put(at(i));
    }
  }

  /// Rounded to whole numbers: a method that goes through a range may put any number, which
  /// [Predictor#notices] then says.
  default void write(int first, int step, LongBuffer memory) {
    for (int i = first; i < length(); i += step) {
      memory.put(Math.round(at(i)));
    }
  }

  /// In single precision.
  @SuppressWarnings("ArrayRecordComponent")
  record Floats(float[] values) implements DenseNumbers {
    @Override
    public int length() {
      return values.length;
    }

    @Override
    public double at(int place) {
      return values[place];
    }

    @Override
    public void write(int first, int step, FloatBuffer memory) {
      if (step == 1) {
        memory.put(values, first, values.length - first);
      } else {
        DenseNumbers.super.write(first, step, memory);
      }
    }
  }

  /// In double precision.
  @SuppressWarnings("ArrayRecordComponent")
  record Doubles(double[] values) implements DenseNumbers {
    private static final int PART = 1024;

    @Override
    public int length() {
      return values.length;
    }

    @Override
    public double at(int place) {
      return values[place];
    }

    /// Part by part through a short array, which is quicker than number by number.
    @Override
    public void write(int first, int step, FloatBuffer memory) {
      if (step != 1) {
        DenseNumbers.super.write(first, step, memory);
        return;
      }
      var part = new float[Math.min(PART, values.length - first)];
      for (int from = first; from < values.length; from += part.length) {
        int length = Math.min(part.length, values.length - from);
        for (int i = 0; i < length; i++) {
          part[i] = (float) values[from + i];
        }
        memory.put(part, 0, length);
      }
    }

    @Override
    public void write(int first, int step, DoubleBuffer memory) {
      if (step == 1) {
        memory.put(values, first, values.length - first);
      } else {
        DenseNumbers.super.write(first, step, memory);
      }
    }
  }
}
