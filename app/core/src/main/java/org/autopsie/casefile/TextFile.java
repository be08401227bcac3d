package org.autopsie.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.autopsie.run.Failure;

/// Text files of a case: UTF-8, bounded, and every byte accounted for.
final class TextFile {
  /// The largest text, in bytes.
  static final int LARGEST = 10_000_000;

  private TextFile() {}

  /// The text without its byte order mark.
  ///
  /// @param name how the messages call the file
  static String read(Path file, String name) {
    return decode(bytes(file, name), name);
  }

  /// The byte order mark that the file begins with, or nothing.
  static String mark(Path file) {
    try (var in = Files.newInputStream(file)) {
      var start = new String(in.readNBytes(3), StandardCharsets.UTF_8);
      return start.startsWith("\uFEFF") ? "\uFEFF" : "";
    } catch (IOException unreadable) {
      throw new Failure(TextFile.class, "file.unreadable", file, unreadable);
    }
  }

  private static byte[] bytes(Path file, String name) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new Failure(TextFile.class, "file.missing", name);
      }
      try (var in = Files.newInputStream(file)) {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
          throw new Failure(TextFile.class, "file.large", name, LARGEST / 1_000_000);
        }
        return bytes;
      }
    } catch (IOException unreadable) {
      throw new Failure(TextFile.class, "file.unreadable", name, unreadable);
    }
  }

  private static String decode(byte[] bytes, String name) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    if (decoder.decode(in, out, true).isError()) {
      throw new Failure(TextFile.class, "file.encoding", name, in.position());
    }
    var text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
