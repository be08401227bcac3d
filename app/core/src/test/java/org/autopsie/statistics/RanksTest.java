package org.autopsie.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RanksTest {

  @Test
  void should_share_the_mean_rank_among_equals() {
    assertArrayEquals(new double[] {4, 1, 2.5, 2.5}, Ranks.of(new double[] {9, -1, 0.0, 0.0}));
  }

  /// Ranks 1 2 3 4 5 against 2 1 4 3 5: `1 − 6 · 4 / (5 · 24) = 0.8`.
  @Test
  void should_give_the_correlation_of_the_ranks() {
    var first = new double[] {1, 2, 3, 4, 5};

    assertEquals(0.8, Ranks.spearman(first, new double[] {20, 10, 40, 30, 5000}), 1e-12);
    assertEquals(1, Ranks.spearman(first, new double[] {1, 4, 9, 16, 25}), 1e-12);
    assertEquals(-1, Ranks.spearman(first, new double[] {5, 4, 3, 2, 1}), 1e-12);
  }

  @Test
  void should_not_compare_what_cannot_be_ranked() {
    var any = new double[] {1, 2};

    assertTrue(Double.isNaN(Ranks.spearman(any, new double[] {3, 3})));
    assertTrue(Double.isNaN(Ranks.spearman(any, new double[] {3, Double.NaN})));
    assertTrue(Double.isNaN(Ranks.spearman(new double[] {1}, new double[] {1})));
    assertThrows(IllegalArgumentException.class, () -> Ranks.spearman(any, new double[3]));
  }
}
