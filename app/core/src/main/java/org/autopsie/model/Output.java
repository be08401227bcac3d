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

  /// A score for each cell of a picture, row after row from the top left.
  ///
  /// @param xs where the cells of each column lie, from the left, in pixels of the picture as the
  ///   person knows it
  /// @param ys where the cells of each row lie, from the top
  /// @param scores rows × columns numbers
  record Heatmap(float[] xs, float[] ys, float[] scores) implements Output {
    public Heatmap {
      if (scores.length == 0 || scores.length != (long) xs.length * ys.length) {
        throw new IllegalArgumentException(
            xs.length + " x " + ys.length + " cells, " + scores.length + " scores");
      }
      xs = xs.clone();
      ys = ys.clone();
      scores = scores.clone();
    }

    @Override
    public float[] xs() {
      return xs.clone();
    }

    @Override
    public float[] ys() {
      return ys.clone();
    }

    @Override
    public float[] scores() {
      return scores.clone();
    }

    /// How many cells stand beside each other.
    public int columns() {
      return xs.length;
    }

    /// How many cells stand below each other.
    public int rows() {
      return ys.length;
    }

    /// Where a column lies, in pixels from the left.
    public float x(int column) {
      return xs[column];
    }

    /// Where a row lies, in pixels from the top.
    public float y(int row) {
      return ys[row];
    }

    /// The score of a cell, both from 0.
    public float score(int row, int column) {
      if (column < 0 || column >= xs.length) {
        throw new IndexOutOfBoundsException(column);
      }
      return scores[row * xs.length + column];
    }

    /// Where the first of the highest scores stands: `row × columns + column`.
    public int highest() {
      int highest = 0;
      for (int i = 1; i < scores.length; i++) {
        if (scores[i] > scores[highest]) {
          highest = i;
        }
      }
      return highest;
    }
  }
}
