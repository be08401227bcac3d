package org.autopsie.imagecrop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.autopsie.run.Failure;

/// The named values of a `.vxm` file, each length checked against what is left of the file.
final class VxmEntries {
  private static final byte[] START = {1, 't', 'P', 'M'};

  private final Map<String, ByteBuffer> values = new HashMap<>();
  private final String name;

  private VxmEntries(String name) {
    this.name = name;
  }

  /// True where the bytes begin as such a file does.
  static boolean begins(byte[] file) {
    return file.length >= START.length
        && ByteBuffer.wrap(file, 0, 4).equals(ByteBuffer.wrap(START));
  }

  /// @throws Failure where the file is empty, another, cut off, or goes on after its end
  static VxmEntries read(byte[] file, String name) {
    if (file.length == 0) {
      throw new Failure(Vxm.class, "vxm.empty", name, FastGazeFile.PLACE);
    }
    if (!begins(file)) {
      throw new Failure(Vxm.class, "vxm.other", name, FastGazeFile.PLACE);
    }
    var entries = new VxmEntries(name);
    var rest = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(START.length);
    int count = Math.toIntExact(entries.length(rest));
    for (int i = 0; i < count; i++) {
      var key = entries.next(rest);
      entries.values.put(key(key), entries.next(rest));
    }
    if (rest.hasRemaining()) {
      throw new Failure(Vxm.class, "vxm.longer", name, rest.remaining(), FastGazeFile.PLACE);
    }
    return entries;
  }

  private static String key(ByteBuffer bytes) {
    var text = StandardCharsets.US_ASCII.decode(bytes).toString();
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  private ByteBuffer next(ByteBuffer rest) {
    long length = length(rest);
    if (length > rest.remaining()) {
      throw cut(length - rest.remaining());
    }
    var value = rest.slice(rest.position(), (int) length).order(ByteOrder.LITTLE_ENDIAN);
    rest.position(rest.position() + (int) length);
    return value;
  }

  private long length(ByteBuffer rest) {
    if (rest.remaining() < Integer.BYTES) {
      throw cut(Integer.BYTES - rest.remaining());
    }
    long length = Integer.toUnsignedLong(rest.getInt());
    if (length > rest.capacity()) {
      throw cut(length - rest.remaining());
    }
    return length;
  }

  private Failure cut(long lacking) {
    return new Failure(Vxm.class, "vxm.cut", name, lacking, FastGazeFile.PLACE);
  }

  /// That this value is not what a network needs.
  Failure wrong(String key) {
    return new Failure(Vxm.class, "vxm.value", name, key, FastGazeFile.PLACE);
  }

  private ByteBuffer value(String key, long bytes) {
    var value = values.get(key);
    if (value == null || value.remaining() != bytes) {
      throw wrong(key);
    }
    return value.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  int whole(String key) {
    return wholes(key, 1)[0];
  }

  int[] wholes(String key, int count) {
    var numbers = new int[count];
    value(key, (long) count * Integer.BYTES).asIntBuffer().get(numbers);
    return numbers;
  }

  /// @throws Failure where there are not `count` numbers, or one is not finite
  float[] floats(String key, long count) {
    var bytes = value(key, Math.multiplyExact(count, (long) Float.BYTES));
    var numbers = new float[(int) count];
    bytes.asFloatBuffer().get(numbers);
    for (float number : numbers) {
      if (!Float.isFinite(number)) {
        throw wrong(key);
      }
    }
    return numbers;
  }
}
