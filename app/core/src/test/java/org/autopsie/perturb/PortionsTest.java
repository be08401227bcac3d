package org.autopsie.perturb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.autopsie.run.Pace;
import org.junit.jupiter.api.Test;

class PortionsTest {
  private static final int SWEEPS = 200;

  @Property(tries = 60)
  void should_settle_on_a_size_when_short_sweeps_are_repeated(
      @ForAll @IntRange(min = 1, max = 5000) int probes,
      @ForAll @IntRange(min = 1, max = 4) int lanes) {
    var pace = new Pace(1, Portions.largest(probes, lanes, 1));
    settle(pace, probes, lanes);
    assertTrue(pace.isSettled(), probes + " probes in " + lanes + " lanes");
  }

  @Test
  void should_try_pieces_that_come_twice_in_each_lane() {
    assertEquals(1024, Portions.largest(1_000_000, 2, 1));
    assertEquals(512, Portions.largest(2_100, 2, 1));
    assertEquals(16, Portions.largest(81, 2, 1));
    assertEquals(1, Portions.largest(1, 2, 1));
  }

  @Property(tries = 60)
  void should_cut_a_batch_into_pieces_of_one_size(
      @ForAll @IntRange(min = 100, max = 5000) int probes,
      @ForAll @IntRange(min = 2, max = 4) int lanes) {
    var pace = new Pace(1, Portions.largest(probes, lanes, 1));
    settle(pace, probes, lanes);
    var portions = new Portions(pace, lanes, probes, 1);
    for (int left = probes; left > 0; ) {
      var portion = portions.next(left);
      int pieces = Math.ceilDiv(portion.count(), portion.piece());
      int lacking = pieces * portion.piece() - portion.count();
      assertTrue(pieces == 1 || lacking < pieces, portion.toString());
      left -= portion.count();
    }
  }

  private static void settle(Pace pace, int probes, int lanes) {
    for (int i = 0; i < SWEEPS && !pace.isSettled(); i++) {
      sweep(pace, probes, lanes);
    }
  }

  private static void sweep(Pace pace, int probes, int lanes) {
    var portions = new Portions(pace, lanes, probes, 1);
    for (int left = probes; left > 0; ) {
      var portion = portions.next(left);
      pace.time(Math.min(portion.piece(), portion.count()), () -> {}, () -> true);
      left -= portion.count();
    }
  }
}
