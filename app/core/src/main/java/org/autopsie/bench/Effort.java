package org.autopsie.bench;

/// How much is measured.
///
/// @param pairs how many blocks of each of the two that are compared
/// @param mostPairs how many at most, where the interval is still too wide to tell
/// @param blockNanos how long a block takes at least
/// @param warmNanos how long ours runs before, so that it is compiled and knows its batches
/// @param rounds how often what is no pair is repeated: sizes of sweep for its growth, axes, typed
///   words
/// @param cancels how many sweeps are cancelled
/// @param mostNanos after which no further pair begins, once there are two
public record Effort(
    int pairs,
    int mostPairs,
    long blockNanos,
    long warmNanos,
    int rounds,
    int cancels,
    long mostNanos) {
  private static final long SECOND = 1_000_000_000;
  private static final long BLOCK = 5 * SECOND;

  /// Compared results that a quick run has time for, times the pairs of each.
  private static final int QUICK_PAIRS = 12;

  private static final int PAIRS = 11;
  private static final int MOST_PAIRS = 19;
  private static final long QUICK_NANOS = 150 * SECOND;

  /// At least nine pairs of blocks of 5 s; all results within 30 minutes.
  public static Effort full() {
    return new Effort(PAIRS, MOST_PAIRS, BLOCK, 6 * SECOND, 4, 200, Long.MAX_VALUE);
  }

  /// The same with blocks of a quarter: for what is short enough that a second holds many of it,
  /// and what is told without an interval.
  Effort brief() {
    return new Effort(pairs, pairs, blockNanos / 4, warmNanos, rounds, cancels, mostNanos);
  }

  /// Within 3 minutes, blocks of 5 s.
  ///
  /// @param compared how many of the wanted results compare two in turn
  public static Effort quick(int compared) {
    int several = Math.max(1, compared);
    int pairs = Math.clamp(QUICK_PAIRS / several, 2, 9);
    long warm = several == 1 ? 6 * SECOND : SECOND;
    return new Effort(pairs, pairs + 4 / several, BLOCK, warm, 1, 12, QUICK_NANOS / several);
  }
}
