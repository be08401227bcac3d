package org.autopsie.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes small files of vectors, byte by byte.
final class VectorFiles {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  VectorFiles text(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  VectorFiles floats(float... numbers) {
    var buffer = little(numbers.length * Float.BYTES);
    for (float number : numbers) {
      buffer.putFloat(number);
    }
    bytes.writeBytes(buffer.array());
    return this;
  }

  VectorFiles wholes(int... numbers) {
    var buffer = little(numbers.length * Integer.BYTES);
    for (int number : numbers) {
      buffer.putInt(number);
    }
    bytes.writeBytes(buffer.array());
    return this;
  }

  VectorFiles large(long number) {
    bytes.writeBytes(little(Long.BYTES).putLong(number).array());
    return this;
  }

  VectorFiles single(int one) {
    bytes.write(one);
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.wrap(new byte[length]).order(ByteOrder.LITTLE_ENDIAN);
  }
}
