package org.autopsie.embedding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.autopsie.run.Sentence;

/// Words whose vectors stay in a mapped file and are read when they are asked for.
final class MappedVectors implements Vectors {
  private final Mapped file;
  private final Places places;
  private final int dimension;
  private final Reader reader;
  private final List<Sentence> notices;

  /// Reads the vector of a place out of the file.
  @FunctionalInterface
  interface Reader {
    double[] read(int place);
  }

  /// @param file closed with this
  MappedVectors(Mapped file, Places places, int dimension, Reader reader, List<Sentence> notices) {
    this.file = file;
    this.places = places;
    this.dimension = dimension;
    this.reader = reader;
    this.notices = List.copyOf(notices);
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public int size() {
    return places.count();
  }

  @Override
  public int dimension() {
    return dimension;
  }

  @Override
  public String word(int place) {
    return places.word(place);
  }

  @Override
  public OptionalInt find(String word) {
    return Stream.of(word, Spelling.composed(word), Spelling.decomposed(word))
        .map(written -> places.find(written.getBytes(StandardCharsets.UTF_8)))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  @Override
  public double[] vector(int place) {
    return Numbers.finite(reader.read(place), name(), word(place));
  }

  @Override
  public List<Sentence> notices() {
    return notices;
  }

  @Override
  public void close() {
    file.close();
  }
}
