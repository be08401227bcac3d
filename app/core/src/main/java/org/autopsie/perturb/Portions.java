package org.autopsie.perturb;

import org.autopsie.run.Pace;

/// How large the next batch of a sweep is, and the pieces in it. Towards the end batches become
/// smaller, so that all lanes end together. Used under the lock of a [Relay].
final class Portions {
  /// Batches of this length are handed over at little cost and still come as a stream.
  private static final long BATCH_NANOS = 10_000_000;

  private static final int BATCH_PROBES = 1024;

  /// What a lane does in so little time is not divided further: two lanes that are not equally fast
  /// end no further apart.
  private static final long LITTLE_NANOS = 1_000_000;

  private static final int MOST = 1024;

  /// Some probes in a row.
  ///
  /// @param count how many, at least 1
  /// @param piece how many of them the model is given at once, at least 1; the last piece may hold
  ///   fewer
  record Portion(int count, int piece) {}

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

  /// The next probes to claim.
  ///
  /// @param left how many nobody has claimed yet, at least 1
  Portion next(long left) {
    long fair = Math.min(fair(left), most);
    int piece = pace.next(fair);
    long wanted = (long) piece * pace.pieces(BATCH_NANOS, BATCH_PROBES);
    int count = (int) Math.min(Math.min(wanted, fair), left);
    return new Portion(count, alike(count, piece));
  }

  /// Pieces of about one size: a small one at the end costs more for each probe.
  private int alike(int count, int piece) {
    return count <= piece ? piece : (int) filled(Math.ceilDiv(count, Math.ceilDiv(count, piece)));
  }

  private long filled(long count) {
    return Math.ceilDiv(count, (long) grain) * grain;
  }

  /// No more than half of what is left for each lane; once that is little, equal parts of it.
  private long fair(long left) {
    return lanes == 1 ? left : filled(share(left));
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
