package org.autopsie.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes small files of vectors, byte by byte.
final class VectorFiles {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  VectorFiles text(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  VectorFiles floats(float... numbers) {
    for (float number : numbers) {
      wholes(Float.floatToIntBits(number));
    }
    return this;
  }

  VectorFiles wholes(int... numbers) {
    for (int number : numbers) {
      little(number, Integer.BYTES);
    }
    return this;
  }

  VectorFiles large(long number) {
    little(number, Long.BYTES);
    return this;
  }

  VectorFiles single(int one) {
    bytes.write(one);
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  private void little(long number, int length) {
    for (int i = 0; i < length; i++) {
      bytes.write((int) (number >> (8 * i)));
    }
  }
}
