package org.autopsie.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

class WeatTest {
  private static Weat.Chance chance(Weat weat) {
    return weat.chance(20_000, new SplittableRandom(1), Progress.SILENT);
  }

  /// By hand: means 3 and −1, the deviation of {2, 4, 0, −2} about 1 is √(20/3).
  @Test
  void should_divide_the_difference_by_the_sample_deviation() {
    var weat = new Weat(new double[] {2, 4}, new double[] {0, -2});
    assertEquals(4 / Math.sqrt(20 / 3.0), weat.effectSize(), 1e-12);
    assertEquals(
        -weat.effectSize(),
        new Weat(new double[] {0, -2}, new double[] {2, 4}).effectSize(),
        1e-12);
    assertEquals(
        new Weat(new double[] {2, 2, 4}, new double[] {0, -2}).effectSize(),
        weat.effectSize(new int[] {2, 1}, new int[] {1, 1}),
        1e-12);
  }

  /// With angles of 0, 60, 90 and 180 degrees cosines are 1, ½, 0 and −1.
  @Test
  void should_associate_by_mean_cosines() {
    var word = new double[] {1, 0};
    var sixty = new double[] {0.5, Math.sqrt(3) / 2};
    double s =
        Weat.association(
            word, List.of(word, sixty), List.of(new double[] {0, 1}, new double[] {-1, 0}));
    assertEquals(0.75 - -0.5, s, 1e-12);
  }

  /// Of the six ways to deal {4, 2} and {0, −2} in two pairs only the observed one sums to 6.
  @Test
  void should_count_the_observed_way_among_all() {
    var chance = chance(new Weat(new double[] {2, 4}, new double[] {0, -2}));
    assertEquals(1 / 6.0, chance.p(), 1e-12);
    assertEquals(6, chance.permutations());
    assertTrue(chance.exact());
  }

  /// The sums of two of {1, 1, 0, 0}: 2 once, 1 four times, 0 once.
  @Test
  void should_count_ways_that_come_out_equal() {
    var other = chance(new Weat(new double[] {1, 0}, new double[] {1, 0}));
    assertEquals(5 / 6.0, other.p(), 1e-12);
    var alike = new Weat(new double[] {0.1, 0.1, 0.1}, new double[] {0.1, 0.1, 0.1});
    assertEquals(1, chance(alike).p(), 1e-12);
    assertTrue(Double.isNaN(alike.effectSize()));
  }

  @Test
  void should_deal_lists_of_unequal_length_in_their_own_sizes() {
    var chance = chance(new Weat(new double[] {5}, new double[] {1, 2, 3}));
    assertEquals(0.25, chance.p(), 1e-12);
    assertEquals(4, chance.permutations());
  }

  /// 184,756 ways for ten and ten are gone through; 2,704,156 for twelve and twelve are drawn.
  @Test
  void should_go_through_a_million_ways_and_draw_beyond() {
    assertEquals(184_756, Partitions.ways(20, 10));
    assertEquals(705_432, Partitions.ways(22, 11));
    var x = new double[12];
    var y = new double[12];
    for (int i = 0; i < x.length; i++) {
      x[i] = 2 * i;
      y[i] = 2 * i + 1;
    }
    var drawn = chance(new Weat(x, y));
    assertFalse(drawn.exact());
    assertEquals(20_000, drawn.permutations());
    assertEquals(chance(new Weat(x, y)), drawn);
    assertTrue(drawn.p() > 0.5 && drawn.p() < 0.75, drawn.toString());
  }
}
