package org.autopsie.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

class ScoresTest {
  /// Deciles of Black people among the 7,214 of the published table.
  private static Scores deciles() {
    return new Scores(
        new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
        new double[] {91, 119, 145, 177, 176, 215, 237, 245, 269, 227},
        new double[] {307, 274, 201, 208, 189, 169, 163, 114, 111, 59},
        3696);
  }

  @Test
  void should_give_the_published_area_under_the_curve() {
    assertEquals(0.691834, deciles().auc(), 5e-7);
  }

  @Test
  void should_count_equal_scores_half_and_pairs_by_hand() {
    var scores =
        new Scores(new double[] {.1, .4, .8}, new double[] {0, 1, 1}, new double[] {2, 1, 0}, 5);

    assertEquals(5.5 / 6, scores.auc(), 1e-12);
  }

  @Test
  void should_draw_the_curve_whose_area_it_gives() {
    var curve = deciles().roc();

    double area = 0;
    for (int i = 1; i < curve.size(); i++) {
      double wide = curve.get(i).fpr() - curve.get(i - 1).fpr();
      area += wide * (curve.get(i).tpr() + curve.get(i - 1).tpr()) / 2;
    }
    assertEquals(deciles().auc(), area, 1e-12);
    assertEquals(805.0 / 1795, curve.get(6).fpr(), 1e-12);
    assertEquals(5, curve.get(6).threshold(), 0);
  }

  @Test
  void should_tell_what_turned_out_at_each_score_with_its_interval() {
    var found = deciles().observed(20);

    assertEquals(10, found.size());
    assertEquals(227.0 / 286, found.getLast().positive().value(), 1e-12);
    assertEquals(286, found.getLast().positive().n());
    assertTrue(found.getLast().positive().low() < 227.0 / 286);
    var binned = deciles().observed(5);
    assertEquals(210.0 / 791, binned.getFirst().positive().value(), 1e-12);
    assertEquals((398 + 2 * 393) / 791.0, binned.getFirst().score(), 1e-12);
  }

  @Test
  void should_have_no_area_without_a_pair() {
    var scores = new Scores(new double[] {.1}, new double[] {0}, new double[] {2}, 2);

    assertTrue(Double.isNaN(scores.auc()));
    assertTrue(Double.isNaN(scores.aucEstimate().low()));
  }

  @Test
  void should_give_the_interval_of_the_area_that_the_formula_gives() {
    var found = deciles().aucEstimate();

    assertEquals(0.0173 * 2, found.high() - found.low(), 0.001);
  }

  @Test
  void should_hold_scores_beside_what_turned_out() {
    var scores = new Scores(new double[] {.2, .9}, new double[] {2, 9}, new double[] {8, 1}, 20);

    assertEquals(0, scores.calibrationError(10), 1e-12);
    assertEquals(0.2, scores.calibration(10).getFirst().observed(), 1e-12);
    var off = new Scores(new double[] {.2, .9}, new double[] {4, 9}, new double[] {6, 1}, 20);
    assertEquals(0.1, off.calibrationError(10), 1e-12);
  }

  @Test
  void should_not_read_deciles_as_probabilities() {
    assertFalse(deciles().isProbability());
    assertThrows(IllegalStateException.class, () -> deciles().calibration(10));
  }

  @Test
  void should_find_those_decided_otherwise_than_their_neighbours() {
    double[][] people = {{0}, {1}, {2}, {100}, {101}, {102}};

    assertEquals(
        1, new Consistency(2).of(people, new double[] {0, 0, 0, 1, 1, 1}, Progress.SILENT), 1e-12);
    assertEquals(
        1 - (0.5 + 1 + 0.5) / 6,
        new Consistency(2).of(people, new double[] {0, 1, 0, 1, 1, 1}, Progress.SILENT),
        1e-12);
    assertTrue(
        Double.isNaN(
            new Consistency(6).of(people, new double[] {0, 1, 0, 1, 1, 1}, Progress.SILENT)));
  }
}
