package org.autopsie.explain;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.autopsie.evidence.Sha256;

/// Which parts of an input are kept, many times over: `count` choices among the same `parts` parts,
/// one bit each, so that millions fit in memory and a look-up makes no object. Immutable; safe from
/// any thread.
public final class Coalitions {
  private final int parts;
  private final int stride;
  private final int count;
  private final long[] bits;

  private Coalitions(int parts, int count, long[] bits) {
    this.parts = parts;
    this.stride = stride(parts);
    this.count = count;
    this.bits = bits;
  }

  private static int stride(int parts) {
    return (parts + Long.SIZE - 1) / Long.SIZE;
  }

  /// Starts a list of choices among so many parts.
  ///
  /// @param parts at least 1
  public static Builder among(int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException(parts + " parts");
    }
    return new Builder(parts);
  }

  /// How many parts there are to choose from.
  public int parts() {
    return parts;
  }

  /// How many choices there are.
  public int count() {
    return count;
  }

  /// True where that choice keeps that part.
  public boolean keeps(int choice, int part) {
    return (bits[choice * stride + (part >>> 6)] >>> (part & 63) & 1) != 0;
  }

  /// One choice: true for every part that is kept.
  public boolean[] kept(int choice) {
    var kept = new boolean[parts];
    for (int part = 0; part < parts; part++) {
      kept[part] = keeps(choice, part);
    }
    return kept;
  }

  /// How many parts that choice keeps.
  public int size(int choice) {
    int size = 0;
    for (int i = 0; i < stride; i++) {
      size += Long.bitCount(bits[choice * stride + i]);
    }
    return size;
  }

  /// SHA-256 of all the choices, for [org.autopsie.perturb.Probes#key].
  public String sha256() {
    var buffer = ByteBuffer.allocate(Integer.BYTES + count * stride * Long.BYTES).putInt(parts);
    buffer.asLongBuffer().put(bits, 0, count * stride);
    return Sha256.of(buffer.array());
  }

  /// Choices in the making. Not safe from several threads.
  public static final class Builder {
    private final int parts;
    private final int stride;
    private long[] bits = new long[64];
    private int count;

    private Builder(int parts) {
      this.parts = parts;
      this.stride = stride(parts);
    }

    /// One more choice: true for every part that is kept.
    public Builder add(boolean[] kept) {
      if (kept.length != parts) {
        throw new IllegalArgumentException(kept.length + " parts, not " + parts);
      }
      int at = Math.multiplyExact(count, stride);
      if (at + stride > bits.length) {
        bits = Arrays.copyOf(bits, Math.max(at + stride, Math.multiplyExact(bits.length, 2)));
      }
      for (int part = 0; part < parts; part++) {
        if (kept[part]) {
          bits[at + (part >>> 6)] |= 1L << (part & 63);
        }
      }
      count++;
      return this;
    }

    /// The choice that keeps everything.
    public Builder addAll() {
      var kept = new boolean[parts];
      Arrays.fill(kept, true);
      return add(kept);
    }

    /// The choice that keeps nothing.
    public Builder addNone() {
      return add(new boolean[parts]);
    }

    /// How many choices were added.
    public int count() {
      return count;
    }

    /// What was added so far; the builder can go on.
    public Coalitions build() {
      return new Coalitions(parts, count, bits.clone());
    }
  }
}
