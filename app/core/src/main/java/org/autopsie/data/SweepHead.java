package org.autopsie.data;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/// The first bytes of a file of answers: what it is, whose answers they are, how wide a row is.
///
/// @param hash sha256 of the content's words, hexadecimal
/// @param width numbers for each answer, at least 1
record SweepHead(String hash, int width) {
  private static final String MAGIC = "autopsie sweep 1\n";
  static final int BYTES = MAGIC.length() + 64 + Integer.BYTES;

  private byte[] bytes() {
    return ByteBuffer.allocate(BYTES).put((MAGIC + hash).getBytes(US_ASCII)).putInt(width).array();
  }

  /// True where the file begins with this head.
  boolean isOf(FileChannel file) throws IOException {
    var found = ByteBuffer.allocate(BYTES);
    int read;
    do {
      read = file.read(found, found.position());
    } while (found.hasRemaining() && read >= 0);
    return Arrays.equals(found.array(), bytes());
  }

  /// Writes it into the empty file.
  ///
  /// @return where the blocks begin
  long write(FileChannel file) throws IOException {
    var bytes = ByteBuffer.wrap(bytes());
    while (bytes.hasRemaining()) {
      file.write(bytes, bytes.position());
    }
    return BYTES;
  }

  /// Marks the file as used now: the file system stamps it when a byte is written, even the same.
  void touch(FileChannel file) throws IOException {
    file.write(ByteBuffer.wrap(bytes(), 0, 1), 0);
  }
}
