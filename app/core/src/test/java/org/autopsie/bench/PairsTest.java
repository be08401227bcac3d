package org.autopsie.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.autopsie.run.CancelledProgress;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

class PairsTest {
  /// Means 10 and 20, 30 and 30, 8 and 10.
  private static final Pairs PAIRS =
      new Pairs(
          List.of(new double[] {9, 11}, new double[] {30}, new double[] {8, 8, 8}),
          List.of(new double[] {20}, new double[] {20, 40}, new double[] {10, 10}));

  @Test
  void should_compare_what_a_piece_took_within_each_pair() {
    assertArrayEquals(new double[] {2, 1, 1.25}, PAIRS.slower(), 1e-12);
    assertArrayEquals(new double[] {0.5, 1, 0.8}, PAIRS.throughput(), 1e-12);
    assertEquals(0.8, Pairs.median(PAIRS.throughput()), 1e-12);
    assertEquals(1.25, Pairs.median(PAIRS.slower()), 1e-12);
  }

  @Test
  void should_give_the_95th_percentile_of_all_blocks_in_milliseconds() {
    var one = new double[11];
    var other = new double[10];
    for (int i = 0; i <= 20; i++) {
      (i < 11 ? one : other)[i % 11] = i * 1e6;
    }
    assertEquals(19, Pairs.p95(List.of(one, other)), 1e-12);
  }

  @Test
  void should_give_the_interval_of_the_median_over_pairs() {
    var same = Pairs.interval(new double[] {0.9, 0.9, 0.9, 0.9}, new Random(0));
    assertEquals(0.9, same.low());
    assertEquals(0.9, same.high());
    var two = Pairs.interval(new double[] {0.9, 1.1}, new Random(0));
    assertEquals(0.9, two.low(), 1e-12);
    assertEquals(1.1, two.high(), 1e-12);
    var ratios = new double[] {0.90, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 1.00, 1.50};
    var nine = Pairs.interval(ratios, new Random(0));
    assertTrue(nine.low() >= 0.92 && nine.low() < 0.96, "" + nine);
    assertTrue(nine.high() > 0.96 && nine.high() <= 1.00, "" + nine);
    assertEquals(nine, Pairs.interval(ratios, new Random(0)));
  }

  @Test
  void should_let_each_begin_in_turn() {
    var said = new ArrayList<String>();
    var effort = new Effort(3, 3, 1, 1, 1, 1, Long.MAX_VALUE);
    var pairs =
        Pairs.run(() -> said.add("bare"), () -> said.add("ours"), effort, "x", Progress.SILENT);
    assertEquals(3, pairs.bare().size());
    assertEquals(3, pairs.ours().size());
    var turns = new ArrayList<String>();
    for (var name : said) {
      if (turns.isEmpty() || !turns.getLast().equals(name)) {
        turns.add(name);
      }
    }
    assertEquals(List.of("bare", "ours", "bare", "ours", "bare", "ours"), turns);
  }

  @Test
  void should_stop_after_two_pairs_where_the_time_is_over() {
    var pairs =
        Pairs.run(() -> {}, () -> {}, new Effort(9, 9, 1, 1, 1, 1, 0), "x", Progress.SILENT);
    assertEquals(2, pairs.bare().size());
    assertEquals(2, pairs.ours().size());
  }

  @Test
  void should_add_pairs_only_while_the_interval_is_too_wide_to_tell() {
    var effort = new Effort(3, 8, 1, 1, 1, 1, Long.MAX_VALUE);
    var turn = new AtomicInteger();
    var unsteady =
        Pairs.run(
            () -> spend(200_000),
            () -> spend(turn.getAndIncrement() % 2 == 0 ? 100_000 : 4_000_000),
            effort,
            "x",
            Progress.SILENT);
    assertEquals(8, unsteady.ours().size());
  }

  @Test
  void should_call_an_interval_narrow_by_its_width_whatever_it_says() {
    var same = List.of(new double[] {10}, new double[] {10}, new double[] {10});
    assertTrue(new Pairs(same, same).isNarrow());
    assertTrue(
        new Pairs(same, List.of(new double[] {90}, new double[] {90}, new double[] {90}))
            .isNarrow());
    assertFalse(
        new Pairs(same, List.of(new double[] {9}, new double[] {10}, new double[] {11}))
            .isNarrow());
  }

  private static void spend(long nanos) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < nanos) {
      Thread.onSpinWait();
    }
  }

  @Test
  void should_hear_a_cancel() {
    var cancelled = new CancelledProgress();
    assertThrows(
        CancellationException.class,
        () -> Pairs.run(() -> {}, () -> {}, Effort.full(), "x", cancelled));
  }
}
