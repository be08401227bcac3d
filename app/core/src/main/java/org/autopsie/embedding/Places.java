package org.autopsie.embedding;

import java.util.Arrays;
import java.util.OptionalInt;

/// Where each word of a mapped file lies: 16 to 24 bytes a word, the words themselves stay in the
/// file. An open-addressed table of the places, by a hash of the word’s bytes.
final class Places {
  private static final int FIRST = 1 << 10;
  private static final int EMPTY = -1;

  private final Mapped file;
  private long[] starts = new long[FIRST];
  private int[] lengths = new int[FIRST];
  private int[] hashes = new int[FIRST];
  private int[] slots = filled(4 * FIRST);
  private int count;

  Places(Mapped file) {
    this.file = file;
  }

  int count() {
    return count;
  }

  long start(int place) {
    return starts[place];
  }

  int length(int place) {
    return lengths[place];
  }

  String word(int place) {
    return file.text(starts[place], lengths[place]);
  }

  /// Adds a word.
  ///
  /// @return false where it was there before
  boolean add(long start, int length) {
    int hash = hash(start, length);
    int slot = slot(hash, start, length);
    if (slots[slot] != EMPTY) {
      return false;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      lengths = Arrays.copyOf(lengths, 2 * count);
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    starts[count] = start;
    lengths[count] = length;
    hashes[count] = hash;
    slots[slot] = count++;
    if (2L * count > slots.length) {
      spread();
    }
    return true;
  }

  /// The place of a word.
  OptionalInt find(byte[] word) {
    int hash = hash(word);
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != EMPTY; slot = (slot + 1) & mask) {
      int place = slots[slot];
      if (hashes[place] == hash && Arrays.equals(word, file.copy(starts[place], lengths[place]))) {
        return OptionalInt.of(place);
      }
    }
    return OptionalInt.empty();
  }

  private int slot(int hash, long start, int length) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != EMPTY && !isSame(slots[slot], hash, start, length)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isSame(int place, int hash, long start, int length) {
    return hashes[place] == hash
        && lengths[place] == length
        && java.lang.foreign.MemorySegment.mismatch(
                file.bytes(),
                starts[place],
                starts[place] + length,
                file.bytes(),
                start,
                start + length)
            < 0;
  }

  private void spread() {
    slots = filled(2 * slots.length);
    int mask = slots.length - 1;
    for (int place = 0; place < count; place++) {
      int slot = hashes[place] & mask;
      while (slots[slot] != EMPTY) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = place;
    }
  }

  private static int[] filled(int length) {
    var slots = new int[length];
    Arrays.fill(slots, EMPTY);
    return slots;
  }

  private int hash(long start, int length) {
    int hash = 0x811C9DC5;
    for (long place = start; place < start + length; place++) {
      hash = (hash ^ file.at(place)) * 0x01000193;
    }
    return mixed(hash);
  }

  private static int hash(byte[] word) {
    int hash = 0x811C9DC5;
    for (byte one : word) {
      hash = (hash ^ one) * 0x01000193;
    }
    return mixed(hash);
  }

  private static int mixed(int hash) {
    return hash ^ hash >>> 15;
  }
}
