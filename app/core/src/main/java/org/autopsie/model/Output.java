package org.autopsie.model;

import java.util.List;

/// What a model answers. Vectors stay primitive arrays: they are read by the million and never
/// compared with `equals`.
@SuppressWarnings("ArrayRecordComponent")
public sealed interface Output {

  /// One number per label.
  record Scores(List<String> labels, float[] values) implements Output {
    public Scores {
      labels = List.copyOf(labels);
      if (labels.size() != values.length) {
        throw new IllegalArgumentException(
            labels.size() + " labels for " + values.length + " scores");
      }
      values = values.clone();
    }

    @Override
    public float[] values() {
      return values.clone();
    }
  }

  /// A vector that stands for the input.
  record Embedding(float[] vector) implements Output {
    public Embedding {
      vector = vector.clone();
    }

    @Override
    public float[] vector() {
      return vector.clone();
    }

    /// Cosine similarity with another vector of the same length, in [-1, 1]; 0 where one is all
    /// zero.
    public double cosine(Embedding other) {
      if (vector.length != other.vector.length) {
        throw new IllegalArgumentException(
            "vectors of " + vector.length + " and " + other.vector.length + " numbers");
      }
      double dot = 0;
      double mine = 0;
      double theirs = 0;
      for (int i = 0; i < vector.length; i++) {
        dot += (double) vector[i] * other.vector[i];
        mine += (double) vector[i] * vector[i];
        theirs += (double) other.vector[i] * other.vector[i];
      }
      return mine == 0 || theirs == 0 ? 0 : dot / Math.sqrt(mine * theirs);
    }
  }
}
