package org.autopsie.embedding;

import java.nio.charset.StandardCharsets;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// A fastText model file (`.bin`): a word’s vector is the mean of its own row and of the rows of
/// its parts, as fastText computes it. Source: Bojanowski, Grave, Joulin and Mikolov (2017),
/// “Enriching Word Vectors with Subword Information”, TACL 5, and the file format of the program’s
/// version 12.
final class FastTextScan {
  private static final int VERSION = 12;
  private static final int REPORT = 1 << 16;

  private final Mapped file;
  private final Progress progress;
  private final Places places;
  private final Twice twice = new Twice();
  private int[] rows = new int[1 << 10];
  private long at;

  FastTextScan(Mapped file, Progress progress) {
    this.file = file;
    this.progress = progress;
    this.places = new Places(file);
  }

  Vectors vectors() {
    try {
      return read();
    } catch (IndexOutOfBoundsException cut) {
      throw new Failure(VectorFile.class, "fasttext-ends", file.name(), cut);
    }
  }

  private Vectors read() {
    at = Integer.BYTES;
    require(whole() == VERSION, "fasttext-version");
    int dimension = whole();
    at += 7L * Integer.BYTES;
    int buckets = whole();
    int shortest = whole();
    int longest = whole();
    at += Integer.BYTES + Double.BYTES;
    int words = entries();
    require(file.at(at++) == 0, "fasttext-quantised");
    long held = large();
    long width = large();
    require(width == dimension && held >= words, "fasttext-ends");
    long matrix = at;
    require(matrix + held * width * Float.BYTES <= file.size(), "fasttext-ends");
    require(held >= (long) words + (longest > 0 ? buckets : 0), "fasttext-pruned");
    var parts = new Subwords(words, buckets, shortest, longest);
    return new MappedVectors(
        file,
        places,
        dimension,
        place -> mean(parts.rows(rows[place], places.word(place)), matrix, dimension),
        twice.notices(file.name()));
  }

  /// The dictionary; labels have no rows.
  private int entries() {
    int size = whole();
    int words = whole();
    at += Integer.BYTES + Long.BYTES;
    long pruned = large();
    for (int entry = 0; entry < size; entry++) {
      if (entry % REPORT == 0) {
        progress.check();
        progress.report(entry, size, file.name());
      }
      long end = file.next('\0', at, file.size());
      require(end >= 0, "fasttext-ends");
      if (entry < words) {
        add(entry, (int) (end - at));
      }
      at = end + 1 + Long.BYTES + 1;
    }
    at += Math.max(0, pruned) * 2 * Integer.BYTES;
    return words;
  }

  private void add(int row, int length) {
    if (places.add(at, length)) {
      if (places.count() > rows.length) {
        rows = java.util.Arrays.copyOf(rows, 2 * rows.length);
      }
      rows[places.count() - 1] = row;
    } else {
      twice.add(file.text(at, length), row + 1L);
    }
  }

  private double[] mean(int[] all, long matrix, int dimension) {
    var sum = new double[dimension];
    for (int row : all) {
      long from = matrix + (long) row * dimension * Float.BYTES;
      for (int i = 0; i < dimension; i++) {
        sum[i] += file.bytes().get(Mapped.FLOAT, from + (long) Float.BYTES * i);
      }
    }
    return Numbers.times(sum, 1.0 / all.length);
  }

  private int whole() {
    int value = file.bytes().get(Mapped.INT, at);
    at += Integer.BYTES;
    return value;
  }

  private long large() {
    long value = file.bytes().get(Mapped.LONG, at);
    at += Long.BYTES;
    return value;
  }

  private void require(boolean holds, String key) {
    if (!holds) {
      throw new Failure(VectorFile.class, key, file.name());
    }
  }

  /// The rows of a word’s parts: runs of `shortest` to `longest` letters of `<word>`, by their hash
  /// (FNV-1a of 32 bits over signed bytes) modulo the number of buckets.
  record Subwords(int words, int buckets, int shortest, int longest) {

    int[] rows(int own, String word) {
      var rows = java.util.stream.IntStream.builder().add(own);
      if (longest > 0 && !word.equals("</s>")) {
        parts(("<" + word + ">").getBytes(StandardCharsets.UTF_8), rows);
      }
      return rows.build().toArray();
    }

    private void parts(byte[] word, java.util.stream.IntStream.Builder rows) {
      for (int from = 0; from < word.length; from++) {
        if (isWithin(word[from])) {
          continue;
        }
        int to = from;
        for (int letters = 1; to < word.length && letters <= longest; letters++) {
          to++;
          while (to < word.length && isWithin(word[to])) {
            to++;
          }
          boolean edge = letters == 1 && (from == 0 || to == word.length);
          if (letters >= shortest && !edge) {
            rows.add(words + Integer.remainderUnsigned(hash(word, from, to), buckets));
          }
        }
      }
    }

    private static boolean isWithin(byte one) {
      return (one & 0xC0) == 0x80;
    }

    static int hash(byte[] word, int from, int to) {
      int hash = 0x811C9DC5;
      for (int i = from; i < to; i++) {
        hash = (hash ^ word[i]) * 0x01000193;
      }
      return hash;
    }
  }
}
