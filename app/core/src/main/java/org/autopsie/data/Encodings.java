package org.autopsie.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.autopsie.run.Failure;

/// Tells in which way the letters of a text file are written that is not all UTF-8.
final class Encodings {
  private static final int WINDOW = 1 << 16;
  private static final int WINDOWS = 64;
  private static final int MARK = '\uFEFF';

  private Encodings() {}

  /// The way: another than UTF-8, throughout.
  ///
  /// @throws Failure where some lines are UTF-8 and others are not; it names the first that is not
  static Charset of(Path file) {
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      var reader = new Reader(in);
      reader.readAll();
      if (reader.firstOther > 0 && reader.firstUtf8 > 0) {
        throw new Failure(
            Encodings.class, "encodings-mixed", file, reader.firstOther, reader.firstUtf8);
      }
      return reader.firstOther > 0 ? Understood.WESTERN : StandardCharsets.UTF_8;
    } catch (IOException unreadable) {
      throw new Failure(Understood.class, "table-unreadable", file, unreadable);
    }
  }

  /// Looks into a text file at evenly spaced places.
  ///
  /// @throws Failure where bytes stand that no text has, as in a file that was cut off
  static void requireText(Path file) {
    try (var channel = FileChannel.open(file)) {
      var window = ByteBuffer.allocate(WINDOW);
      long apart = Math.max(WINDOW, channel.size() / WINDOWS);
      for (long at = 0; at < channel.size(); at += apart) {
        channel.read(window.clear(), at);
        for (int i = 0; i < window.position(); i++) {
          if (window.get(i) == 0) {
            throw new Failure(Encodings.class, "table-no-text", file, at + i);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new Failure(Understood.class, "table-unreadable", file, unreadable);
    }
  }

  /// The text of these bytes without a byte order mark.
  static String without(byte[] bytes, Charset charset) {
    var text = new String(bytes, charset);
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /// Reads bytes, and remembers where letters of more than one byte are UTF-8 and where not.
  private static final class Reader {
    private final InputStream in;
    private long line = 1;
    private long firstUtf8;
    private long firstOther;

    Reader(InputStream in) {
      this.in = in;
    }

    void readAll() throws IOException {
      int next = in.read();
      while (next >= 0) {
        if (next == '\n') {
          line++;
        }
        next = next < 0x80 ? in.read() : letter(next);
      }
    }

    /// @return the byte after the letter
    private int letter(int first) throws IOException {
      int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
      boolean good = first >= 0xC2 && first <= 0xF4;
      int next = in.read();
      for (int i = 0; i < more && good; i++) {
        good = next >= 0x80 && next < 0xC0;
        if (good) {
          next = in.read();
        }
      }
      if (good) {
        firstUtf8 = firstUtf8 == 0 ? line : firstUtf8;
      } else {
        firstOther = firstOther == 0 ? line : firstOther;
      }
      return next;
    }
  }
}
