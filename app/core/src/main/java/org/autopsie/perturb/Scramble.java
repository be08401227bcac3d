package org.autopsie.perturb;

import java.util.SplittableRandom;

/// Draws that need no memory: numbers and permutations made from a seed and a place alone.
final class Scramble {
  private static final long STRIDE = 0x9E3779B97F4A7C15L;
  private static final int ROUNDS = 6;

  private Scramble() {}

  /// A number that looks drawn, the same for the same seed and place.
  static long mix(long seed, long place) {
    return new SplittableRandom(new SplittableRandom(seed).nextLong() + place * STRIDE).nextLong();
  }

  /// Where `index` comes in a permutation of 0 … count − 1 that the key chooses. A Feistel network
  /// (Luby & Rackoff 1988) permutes the next larger square of a power of two; what falls outside
  /// the count walks on until it falls inside.
  static long permuted(long index, long count, long key) {
    int half = (Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, count - 1)) + 1) / 2;
    long place = index;
    do {
      place = round(place, half, key);
    } while (place >= count);
    return place;
  }

  private static long round(long place, int half, long key) {
    long mask = (1L << half) - 1;
    long left = place >>> half;
    long right = place & mask;
    for (int i = 0; i < ROUNDS; i++) {
      long next = left ^ (mix(key + i, right) & mask);
      left = right;
      right = next;
    }
    return left << half | right;
  }
}
