package org.autopsie.embedding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;

/// Vectors that are few enough to be held in memory.
public final class HeldVectors implements Vectors {
  private final String name;
  private final List<String> words;
  private final List<double[]> vectors;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Sentence> notices;

  /// @param name what a reader calls them
  /// @param vectors by word, all of one length
  /// @throws Failure where there are none, their lengths differ, or a number is not finite
  public HeldVectors(String name, SequencedMap<String, double[]> vectors) {
    this(name, vectors, List.of());
  }

  HeldVectors(String name, SequencedMap<String, double[]> vectors, List<Sentence> notices) {
    if (vectors.isEmpty() || vectors.firstEntry().getValue().length == 0) {
      throw new Failure(VectorFile.class, "no-vectors", name);
    }
    this.name = name;
    this.words = List.copyOf(vectors.keySet());
    this.vectors = new ArrayList<>();
    int width = vectors.firstEntry().getValue().length;
    vectors.forEach((word, vector) -> {
      if (vector.length != width) {
        throw new Failure(
            VectorFile.class, "held-width", name, word, vector.length, words.getFirst(), width);
      }
      this.vectors.add(Numbers.finite(vector.clone(), name, word));
      places.putIfAbsent(Spelling.composed(word), places.size());
    });
    this.notices = List.copyOf(notices);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return words.size();
  }

  @Override
  public int dimension() {
    return vectors.getFirst().length;
  }

  @Override
  public String word(int place) {
    return words.get(place);
  }

  @Override
  public OptionalInt find(String word) {
    var place = places.get(Spelling.composed(word));
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  @Override
  public double[] vector(int place) {
    return vectors.get(place).clone();
  }

  @Override
  public List<Sentence> notices() {
    return notices;
  }
}
