package org.autopsie.bench;

/// How much is measured.
///
/// @param pairs how many blocks of each of the two that are compared
/// @param blockNanos how long a block takes at least
/// @param warmNanos how long each of the two runs before
/// @param rounds how often each size of sweep is timed for its growth
/// @param cancels how many sweeps are cancelled
/// @param mostNanos after which no further pair begins, once there are two
public record Effort(
    int pairs, long blockNanos, long warmNanos, int rounds, int cancels, long mostNanos) {
  private static final long SECOND = 1_000_000_000;
  private static final long BLOCK = 5 * SECOND;

  /// Compared results that a quick run has time for, times the pairs of each.
  private static final int QUICK_PAIRS = 12;

  private static final int PAIRS = 11;
  private static final long QUICK_NANOS = 110 * SECOND;

  /// At least nine pairs of blocks of 5 s; all results within 30 minutes.
  public static Effort full() {
    return new Effort(PAIRS, BLOCK, 3 * SECOND, 4, 200, Long.MAX_VALUE);
  }

  /// The same with blocks of a quarter: for what is short enough that a second holds many of it.
  Effort brief() {
    return new Effort(pairs, blockNanos / 4, warmNanos, rounds, cancels, mostNanos);
  }

  /// Within 3 minutes, blocks of 5 s.
  ///
  /// @param compared how many of the wanted results compare two in turn
  public static Effort quick(int compared) {
    int pairs = Math.clamp(QUICK_PAIRS / Math.max(1, compared), 2, 9);
    return new Effort(pairs, BLOCK, SECOND, 1, 20, QUICK_NANOS / Math.max(1, compared));
  }
}
