package org.autopsie.embedding;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.autopsie.run.Failure;

/// A file as memory: of whatever size, it takes none of the program’s own.
///
/// @param name the file’s name, for messages
record Mapped(String name, MemorySegment bytes, Arena arena) implements AutoCloseable {
  static final ValueLayout.OfFloat FLOAT =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /// @throws Failure where it cannot be read, or is empty
  static Mapped open(Path file) {
    var name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new Failure(VectorFile.class, "no-file", file);
    }
    var arena = Arena.ofShared();
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() == 0) {
        throw new Failure(VectorFile.class, "empty-file", name);
      }
      var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      return new Mapped(name, bytes, arena);
    } catch (IOException | RuntimeException failed) {
      arena.close();
      throw failed instanceof Failure said
          ? said
          : new Failure(VectorFile.class, "unreadable", file, failed);
    }
  }

  long size() {
    return bytes.byteSize();
  }

  byte at(long place) {
    return bytes.get(ValueLayout.JAVA_BYTE, place);
  }

  /// The first place from `from` on where this byte stands; −1 where it does not before `before`.
  long next(char wanted, long from, long before) {
    long end = Math.min(before, size());
    for (long place = from; place < end; place++) {
      if (at(place) == wanted) {
        return place;
      }
    }
    return -1;
  }

  byte[] copy(long from, int length) {
    return bytes.asSlice(from, length).toArray(ValueLayout.JAVA_BYTE);
  }

  String text(long from, int length) {
    return new String(copy(from, length), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    arena.close();
  }
}
