package org.autopsie.perturb;

import org.autopsie.run.Pace;

/// How large the next batch of a sweep is. Towards the end batches become smaller, so that all
/// lanes end together. Used under the lock of a [Relay].
final class Portions {
  /// Batches of this length are handed over at little cost and still come as a stream.
  private static final long BATCH_NANOS = 10_000_000;

  private static final int BATCH_PROBES = 1024;

  /// What a lane does in so little time is not divided further.
  private static final long LITTLE_NANOS = 4_000_000;

  private static final int MOST = 1024;

  private final Pace pace;
  private final int lanes;
  private final int most;
  private final int grain;
  private long last;

  /// @param most probes that one batch may hold, at least 1
  /// @param grain what the model is given is filled up to a multiple of it: 1 where it is not
  Portions(Pace pace, int lanes, int most, int grain) {
    this.pace = pace;
    this.lanes = lanes;
    this.most = most;
    this.grain = grain;
  }

  /// The largest piece that is worth trying: a power of two that comes at least twice in each lane.
  ///
  /// @param probes how many the sweep asks about, at least 1
  /// @param grain the smallest worth trying, a power of two
  static int largest(long probes, int lanes, int grain) {
    return Integer.highestOneBit(Math.clamp(probes / (2L * lanes), grain, MOST));
  }

  /// How many probes the model is given at once, at least 1.
  ///
  /// @param left how many nobody has claimed yet, at least 1
  int piece(long left) {
    return (int) Math.min(Math.min(pace.next(), most), fair(left));
  }

  /// How many probes, at least 1, the batch holds: one piece or several.
  int batch(long left) {
    int wanted = piece(left) * pace.pieces(BATCH_NANOS, BATCH_PROBES);
    return (int) Math.min(Math.min(wanted, most), Math.min(fair(left), left));
  }

  /// No more than half of what is left for each lane; once that is little, equal parts of it.
  private long fair(long left) {
    return lanes == 1 ? left : Math.ceilDiv(share(left), (long) grain) * grain;
  }

  private long share(long left) {
    long little = pace.units(LITTLE_NANOS);
    if (last == 0 && left <= 2L * lanes * little) {
      long each = Math.ceilDiv(left, (long) lanes);
      last = Math.ceilDiv(each, Math.ceilDiv(each, little));
    }
    return last > 0 ? last : Math.ceilDiv(left, 2L * lanes);
  }
}
