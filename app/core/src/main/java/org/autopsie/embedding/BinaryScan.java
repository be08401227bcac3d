package org.autopsie.embedding;

import org.autopsie.embedding.VectorFile.Sizes;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Vectors as word2vec writes them in binary: each word, a space, its numbers in single precision
/// (little end first), and in some files a line’s end.
final class BinaryScan {
  private static final int LONGEST_WORD = 2_000;
  private static final int REPORT = 1 << 16;
  private static final int WIDEST = 8_192;
  private static final int TRIED = 50;

  private final Mapped file;
  private final Sizes sizes;
  private final Progress progress;
  private final Places places;
  private final Twice twice = new Twice();

  /// @param sizes with 0 words where nobody says how many there are
  BinaryScan(Mapped file, Sizes sizes, Progress progress) {
    this.file = file;
    this.sizes = sizes;
    this.progress = progress;
    this.places = new Places(file);
  }

  Vectors vectors() {
    if (sizes.dimension() == 0) {
      throw new Failure(VectorFile.class, "no-vectors", file.name());
    }
    long from = sizes.end();
    long number = 0;
    boolean counted = sizes.words() > 0;
    while (counted ? number < sizes.words() : from < file.size()) {
      number++;
      if (number % REPORT == 0) {
        progress.check();
        progress.report(from, file.size(), file.name());
      }
      from = read(from, number);
      from = afterNewline(file, from);
    }
    if (from < file.size()) {
      throw new Failure(
          VectorFile.class,
          "bytes-left",
          file.name(),
          sizes.words(),
          sizes.dimension(),
          file.size() - from);
    }
    return new MappedVectors(
        file, places, sizes.dimension(), this::vector, twice.notices(file.name()));
  }

  private long read(long from, long number) {
    if (from >= file.size()) {
      throw new Failure(
          VectorFile.class, "binary-ends", file.name(), number, sizes.words(), sizes.dimension());
    }
    long gap = wordEnd(file, from);
    if (gap < 0) {
      throw new Failure(VectorFile.class, "binary-word", file.name(), number, from);
    }
    long end = gap + 1 + (long) Float.BYTES * sizes.dimension();
    if (end > file.size()) {
      throw new Failure(
          VectorFile.class, "binary-ends", file.name(), number, sizes.words(), sizes.dimension());
    }
    if (!places.add(from, (int) (gap - from))) {
      twice.add(file.text(from, (int) (gap - from)), number);
    }
    return end;
  }

  /// Where the space after a word stands; −1 where no word begins there.
  private static long wordEnd(Mapped file, long from) {
    long end = Math.min(file.size(), from + LONGEST_WORD);
    for (long place = from; place < end; place++) {
      byte one = file.at(place);
      if (one == ' ') {
        return place > from ? place : -1;
      }
      if (one >= 0 && one < ' ') {
        return -1;
      }
    }
    return -1;
  }

  private static long afterNewline(Mapped file, long place) {
    return place < file.size() && file.at(place) == '\n' ? place + 1 : place;
  }

  private double[] vector(int place) {
    long from = places.start(place) + places.length(place) + 1;
    var vector = new double[sizes.dimension()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = file.bytes().get(Mapped.FLOAT, from + (long) Float.BYTES * i);
    }
    return vector;
  }

  /// The width of vectors where no first line says it: the smallest with which word follows on
  /// word, fifty times or to the very end.
  ///
  /// @throws Failure where there is none
  static Sizes guess(Mapped file) {
    for (int dimension = 1; dimension <= WIDEST; dimension++) {
      if (fits(file, dimension)) {
        return new Sizes(0, dimension, 0);
      }
    }
    throw new Failure(VectorFile.class, "unknown-kind", file.name());
  }

  private static boolean fits(Mapped file, int dimension) {
    long place = 0;
    for (int record = 0; record < TRIED; record++) {
      long gap = wordEnd(file, place);
      long end = gap + 1 + (long) Float.BYTES * dimension;
      if (gap < 0 || end > file.size()) {
        return false;
      }
      place = afterNewline(file, end);
      if (place == file.size()) {
        return true;
      }
    }
    return true;
  }
}
