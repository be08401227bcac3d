package org.autopsie.run;

import java.util.Arrays;

/// What pieces of one size took. One look alone may be dear because the machine did something else,
/// or cheap because it did less: the middle of several counts. Used under the lock of a [Pace].
final class Looks {
  /// Short pieces are looked at until they took so long together, or so often.
  private static final long LOOKED_LONG = 6_000_000;

  private static final int MOST = 16;

  final int size;
  private final int wanted;
  private final double[] costs;
  private int count;
  private long spent;

  /// @param size units of a piece
  /// @param wanted how many looks are enough, where they are not short
  Looks(int size, int wanted) {
    this.size = size;
    this.wanted = wanted;
    this.costs = new double[Math.max(MOST, wanted)];
  }

  /// @param nanos in nanoseconds
  void add(long nanos) {
    if (count < costs.length) {
      costs[count++] = (double) nanos / size;
      spent += nanos;
    }
  }

  int count() {
    return count;
  }

  /// How many of the wanted looks there were; more than 1 where there were more.
  double part() {
    return (double) count / wanted;
  }

  boolean isEnough() {
    return count == costs.length || (count >= wanted && spent >= LOOKED_LONG);
  }

  /// What a unit takes at least, in nanoseconds; infinity before the first look.
  double least() {
    return Arrays.stream(costs, 0, count).min().orElse(Double.POSITIVE_INFINITY);
  }

  /// What a unit takes in the middle, in nanoseconds; infinity before the first look.
  double middle() {
    var sorted = Arrays.copyOf(costs, count);
    Arrays.sort(sorted);
    return count == 0 ? Double.POSITIVE_INFINITY : sorted[count / 2];
  }
}
