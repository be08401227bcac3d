package org.autopsie.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImpossibilityTest {
  private static final double EXACT = 1e-12;

  @Test
  void should_give_back_each_number_of_a_published_table_from_the_three_others() {
    for (var group : List.of("Black", "White")) {
      var tied = Tied.of(Samples.compas().group(group).people());

      assertTrue(tied.isPossible());
      for (var rate : List.of(Rate.PPV, Rate.FNR, Rate.FPR)) {
        var found = tied.with(rate, Double.NaN).following(rate);
        assertEquals(tied.value(rate), found.value(rate), EXACT, rate.id());
      }
    }
  }

  @Test
  void should_say_by_how_much_wrong_decisions_must_differ_where_precision_and_misses_do_not() {
    var black = Tied.of(Samples.compas().group("Black").people());
    var white = Tied.of(Samples.compas().group("White").people());
    double ratio = Impossibility.fprRatio(black.baseRate(), white.baseRate());

    assertEquals(1901.0 / 1795 * 1488 / 966, ratio, EXACT);
    for (var same : List.of(new Tied(0, 0.6, 0.4, 0), new Tied(0, 0.9, 0.1, 0))) {
      double one = same.with(Rate.BASE_RATE, black.baseRate()).following(Rate.FPR).fpr();
      double other = same.with(Rate.BASE_RATE, white.baseRate()).following(Rate.FPR).fpr();
      assertEquals(ratio, one / other, 1e-9);
    }
  }

  @Test
  void should_tell_numbers_that_no_score_can_have() {
    var high = new Tied(0.8, 0.5, 0.1, 0).following(Rate.FPR);

    assertEquals(3.6, high.fpr(), EXACT);
    assertFalse(high.isPossible());
    assertFalse(new Tied(0.2, 0.9, 0, 0.5).following(Rate.FNR).isPossible());
    assertThrows(IllegalArgumentException.class, () -> high.following(Rate.BASE_RATE));
    assertThrows(IllegalArgumentException.class, () -> high.value(Rate.NPV));
  }
}
