package org.autopsie.embedding;

import java.util.List;
import java.util.OptionalInt;
import org.autopsie.model.WordMatrix;

/// The vectors that a transformer gives to words before it reads any context. Words are the rows
/// that are whole words; a word cut into several pieces has no vector, and its pieces are said.
public final class ModelVectors implements Vectors {
  private final String name;
  private final WordMatrix matrix;
  private final boolean owned;
  private final int[] rows;
  private final int[] places;

  private ModelVectors(String name, WordMatrix matrix, boolean owned) {
    this.name = name;
    this.matrix = matrix;
    this.owned = owned;
    this.rows = matrix.wholeWords();
    this.places = new int[matrix.rows()];
    java.util.Arrays.fill(places, -1);
    for (int place = 0; place < rows.length; place++) {
      places[rows[place]] = place;
    }
  }

  /// Of a matrix that somebody else closes.
  public static ModelVectors of(String name, WordMatrix matrix) {
    return new ModelVectors(name, matrix, false);
  }

  /// Of a matrix that is closed with this.
  public static ModelVectors owning(String name, WordMatrix matrix) {
    return new ModelVectors(name, matrix, true);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public int dimension() {
    return matrix.width();
  }

  @Override
  public String word(int place) {
    return matrix.word(rows[place]);
  }

  @Override
  public OptionalInt find(String word) {
    var row = matrix.row(word);
    return row.isPresent() && places[row.getAsInt()] >= 0
        ? OptionalInt.of(places[row.getAsInt()])
        : OptionalInt.empty();
  }

  @Override
  public List<String> pieces(String word) {
    var pieces = matrix.pieces(word);
    return pieces.size() > 1 ? pieces : List.of();
  }

  @Override
  public double[] vector(int place) {
    var single = matrix.vector(rows[place]);
    var vector = new double[single.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = single[i];
    }
    return Numbers.finite(vector, name, word(place));
  }

  @Override
  public void close() {
    if (owned) {
      matrix.close();
    }
  }
}
