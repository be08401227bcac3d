package org.autopsie.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.autopsie.embedding.VectorFile;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// A file of vectors as word2vec writes them in binary, made of drawn numbers.
///
/// @param file where it lies
/// @param words how many
record WordsFile(Path file, long words) {
  private static final int DIMENSION = 300;
  private static final int BLOCK = 1 << 23;
  private static final int DRAWN = 1 << 16;
  private static final int PAIRS = 10;
  private static final int PLACED = 20;
  private static final long SPARE = 1L << 30;

  static WordsFile of(Path folder, long words) {
    return new WordsFile(folder.resolve("words-" + words + ".bin"), words);
  }

  /// Writes the file.
  ///
  /// @throws Failure where the disk has no room for it and a gigabyte more
  void write(Progress progress) {
    long size = words * (9 + 4L * DIMENSION);
    try {
      long free = Files.getFileStore(file.getParent()).getUsableSpace();
      if (free < size + SPARE) {
        throw new Failure(WordsFile.class, "no-room", (size + SPARE) >> 20, free >> 20);
      }
      try (var out =
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        write(out, progress);
        out.force(true);
      }
    } catch (IOException unwritten) {
      throw OtherJava.failed(unwritten);
    }
  }

  private void write(FileChannel out, Progress progress) throws IOException {
    var drawn = drawn();
    var buffer = ByteBuffer.allocateDirect(BLOCK);
    buffer.put((words + " " + DIMENSION + "\n").getBytes(StandardCharsets.UTF_8));
    for (long word = 0; word < words; word++) {
      if (buffer.remaining() < 2 * 4 * DIMENSION) {
        progress.check();
        progress.report(word, words, Named.VECTORS_3M.id());
        out.write(buffer.flip());
        buffer.clear();
      }
      buffer.put((name(word) + " ").getBytes(StandardCharsets.UTF_8));
      int from = (int) (word * 31 % (DRAWN - DIMENSION));
      buffer.put(drawn, 4 * from, 4 * DIMENSION);
    }
    for (buffer.flip(); buffer.hasRemaining(); ) {
      out.write(buffer);
    }
  }

  private static byte[] drawn() {
    var random = new SplittableRandom(1);
    var numbers = ByteBuffer.allocate(4 * DRAWN).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < DRAWN; i++) {
      numbers.putFloat((float) random.nextDouble(-1, 1));
    }
    return numbers.array();
  }

  private static String name(long word) {
    return "w" + (10_000_000 + word);
  }

  /// Opens the file, makes an axis of ten pairs and puts twenty words on it.
  ///
  /// @return how long it took, in milliseconds
  double millis(Progress progress) {
    long start = System.nanoTime();
    try (var vectors = VectorFile.open(file, progress)) {
      var work = new AxisWork(vectors, spread(PAIRS, 0), spread(PAIRS, 1));
      work.places(spread(PLACED, 2), new SplittableRandom(1));
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /// Words from the whole file.
  private List<String> spread(int count, int shift) {
    return IntStream.range(0, count).mapToObj(i -> name(i * (words / count) + shift)).toList();
  }
}
