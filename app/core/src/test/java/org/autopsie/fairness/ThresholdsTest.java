package org.autopsie.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// In group `a` the score tells something, in `b` nothing: 80 people each.
class ThresholdsTest {
  private static final double EXACT = 1e-9;

  private static Thresholds two() {
    var scores = new LinkedHashMap<String, Scores>();
    var at = new double[] {1, 2};
    scores.put("a", new Scores(at, new double[] {10, 30}, new double[] {30, 10}, 80));
    scores.put("b", new Scores(at, new double[] {20, 20}, new double[] {20, 20}, 80));
    return new Thresholds(scores);
  }

  @Test
  void should_choose_what_each_rule_can_and_count_what_it_costs() {
    var two = two();
    assertEquals(0.375, two.best(ThresholdRule.SINGLE_THRESHOLD, 1).wrong(), EXACT);
    assertEquals(2, two.best(ThresholdRule.SINGLE_THRESHOLD, 1).groups().get("b").threshold(), 0);
    var opportunity = two.best(ThresholdRule.EQUAL_OPPORTUNITY, 1);
    assertEquals(0.375, opportunity.wrong(), EXACT);
    assertEquals(0.75, opportunity.groups().get("a").tpr(), EXACT);
    assertEquals(0.75, opportunity.groups().get("b").tpr(), EXACT);
    assertTrue(Double.isNaN(opportunity.groups().get("b").threshold()));
    assertEquals(0.375, two.best(ThresholdRule.DEMOGRAPHIC_PARITY, 1).wrong(), EXACT);
    assertEquals(0.5, two.best(ThresholdRule.EQUALISED_ODDS, 1).wrong(), EXACT);
  }

  @Test
  void should_keep_what_each_rule_promises_along_its_whole_curve() {
    var two = two();
    for (var point : two.curve(ThresholdRule.EQUALISED_ODDS, 1)) {
      assertEquals(point.groups().get("a").fpr(), point.groups().get("b").fpr(), EXACT);
      assertEquals(point.groups().get("a").tpr(), point.groups().get("b").tpr(), EXACT);
    }
    for (var point : two.curve(ThresholdRule.DEMOGRAPHIC_PARITY, 1)) {
      assertEquals(point.groups().get("a").selected(), point.groups().get("b").selected(), EXACT);
      assertEquals(point.selected(), point.groups().get("a").selected(), EXACT);
    }
  }

  @Test
  void should_bend_where_two_curves_cross() {
    var scores = new LinkedHashMap<String, Scores>();
    var at = new double[] {1, 2, 3};
    scores.put("a", new Scores(at, new double[] {4, 0, 6}, new double[] {8, 2, 0}, 20));
    scores.put("b", new Scores(at, new double[] {0, 5, 5}, new double[] {5, 4, 1}, 20));
    var points = new Thresholds(scores).curve(ThresholdRule.EQUALISED_ODDS, 1);

    // a: (0, .6), (1, 1); b: (0, 0), (.1, .5), (.5, 1), (1, 1); they meet where .6 + .4 x is
    // .5 + 1.25 (x − .1), at 9/34.
    assertTrue(
        points.stream().anyMatch(one -> Math.abs(one.groups().get("a").fpr() - 9.0 / 34) < 1e-6),
        points.toString());
  }

  @Test
  void should_weigh_wrong_decisions_as_asked() {
    assertEquals(0, two().best(ThresholdRule.SINGLE_THRESHOLD, 100).selected(), EXACT);
    assertEquals(1, two().best(ThresholdRule.SINGLE_THRESHOLD, 0.01).selected(), EXACT);
  }

  @Test
  void should_count_with_a_threshold_for_each_group() {
    var table = two().table(Map.of("a", 2.0, "b", 1.0));

    assertEquals(new Counts(30, 10, 10, 30), table.group("a").people());
    assertEquals(new Counts(0, 40, 0, 40), table.group("b").people());
    assertEquals(List.of(1.0, 2.0), two().values());
  }
}
