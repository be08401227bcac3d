package org.autopsie.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownAnswersTest {
  private static final double EXACT = 1e-12;

  private static GroupTable eighteen() {
    return Samples.eighteen().by(List.of(0));
  }

  private static double rate(Rate rate, String group) {
    return rate.of(eighteen().group(group).weights());
  }

  private static double pair(Comparison measure, GroupTable table, String group, String other) {
    return measure.of(table.pair(group, other), other);
  }

  @Test
  void should_give_the_known_rates_of_everybody() {
    var all = eighteen().overall().weights();

    assertEquals(0.5, Rate.TPR.of(all), EXACT);
    assertEquals(2.0 / 3, Rate.FPR.of(all), EXACT);
    assertEquals(5.0 / 9, Rate.SELECTION_RATE.of(all), EXACT);
  }

  @Test
  void should_give_the_known_rates_of_each_group() {
    assertEquals(List.of("a", "b", "c"), eighteen().names());
    assertEquals(0.5, rate(Rate.TPR, "a"), EXACT);
    assertEquals(1, rate(Rate.FPR, "a"), EXACT);
    assertEquals(0.75, rate(Rate.SELECTION_RATE, "a"), EXACT);
    assertEquals(0.6, rate(Rate.TPR, "b"), EXACT);
    assertEquals(0, rate(Rate.FPR, "b"), EXACT);
    assertEquals(0.5, rate(Rate.SELECTION_RATE, "b"), EXACT);
    assertEquals(0.4, rate(Rate.TPR, "c"), EXACT);
    assertEquals(2.0 / 3, rate(Rate.FPR, "c"), EXACT);
    assertEquals(0.5, rate(Rate.SELECTION_RATE, "c"), EXACT);
  }

  @Test
  void should_give_the_known_spreads() {
    assertEquals(0.25, Spread.DEMOGRAPHIC_PARITY_DIFFERENCE.of(eighteen(), ""), EXACT);
    assertEquals(2.0 / 3, Spread.DEMOGRAPHIC_PARITY_RATIO.of(eighteen(), ""), EXACT);
    assertEquals(1, Spread.EQUALISED_ODDS_DIFFERENCE.of(eighteen(), ""), EXACT);
    assertEquals(0, Spread.EQUALISED_ODDS_RATIO.of(eighteen(), ""), EXACT);
  }

  @Test
  void should_compare_with_the_group_that_is_named() {
    var table = eighteen();

    assertEquals(0.25, pair(Comparison.STATISTICAL_PARITY_DIFFERENCE, table, "a", "b"), EXACT);
    assertEquals(1.5, pair(Comparison.DISPARATE_IMPACT_RATIO, table, "a", "b"), EXACT);
    assertEquals(-0.1, pair(Comparison.EQUAL_OPPORTUNITY_DIFFERENCE, table, "a", "b"), EXACT);
    assertEquals(0.45, pair(Comparison.AVERAGE_ODDS_DIFFERENCE, table, "a", "b"), EXACT);
    assertEquals(0.55, pair(Comparison.AVERAGE_ABSOLUTE_ODDS_DIFFERENCE, table, "a", "b"), EXACT);
    assertEquals(-2.0 / 3, pair(Comparison.PREDICTIVE_PARITY_DIFFERENCE, table, "a", "b"), EXACT);
    assertEquals(1, pair(Comparison.TREATMENT_EQUALITY_DIFFERENCE, table, "c", "a"), EXACT);
  }

  @Test
  void should_give_what_follows_by_hand_from_the_published_counts() {
    var table = Samples.compas();

    assertEquals(
        0.2402002032,
        pair(Comparison.STATISTICAL_PARITY_DIFFERENCE, table, "Black", "White"),
        1e-9);
    assertEquals(
        1.6902240032, pair(Comparison.DISPARATE_IMPACT_RATIO, table, "Black", "White"), 1e-9);
    assertEquals(
        0.2056489598, pair(Comparison.AVERAGE_ODDS_DIFFERENCE, table, "Black", "White"), 1e-9);
    assertEquals(0.448468, Rate.FPR.of(table.group("Black").weights()), 5e-7);
    assertEquals(0.477226, Rate.FNR.of(table.group("White").weights()), 5e-7);
    assertEquals(0.629715, Rate.PPV.of(table.group("Black").weights()), 5e-7);
    assertEquals(0.711875, Rate.NPV.of(table.group("White").weights()), 5e-7);
    assertEquals(0.638258, Rate.ACCURACY.of(table.group("Black").weights()), 5e-7);
    assertEquals(0.393643, Rate.BASE_RATE.of(table.group("White").weights()), 5e-7);
  }

  @Test
  void should_give_the_entropies_worked_by_hand() {
    var found = Inequality.all(2).stream().map(index -> index.of(eighteen(), "")).toList();

    assertEquals(0.34375, found.get(0), EXACT);
    assertEquals(0.4643566259363563, found.get(1), EXACT);
    assertEquals(0.02880859375, found.get(2), EXACT);
    assertEquals(0.027729134141804265, found.get(3), EXACT);
  }

  @Test
  void should_name_no_number_where_nobody_turned_out_positive() {
    var groups = new LinkedHashMap<String, Tally>();
    groups.put("x", Tally.of(new Counts(5, 3, 0, 0)));
    groups.put("y", Tally.of(new Counts(5, 3, 2, 4)));
    var table = new GroupTable(groups);

    assertTrue(Double.isNaN(Rate.TPR.of(table.group("x").weights())));
    assertTrue(Double.isNaN(Spread.EQUALISED_ODDS_DIFFERENCE.of(table, "")));
    assertTrue(Double.isNaN(pair(Comparison.AVERAGE_ODDS_DIFFERENCE, table, "x", "y")));
    assertEquals(
        3.0 / 8 - 7.0 / 14, pair(Comparison.STATISTICAL_PARITY_DIFFERENCE, table, "x", "y"), EXACT);
  }

  @Test
  void should_give_no_ratio_to_a_group_that_nobody_was_selected_from() {
    var groups = new LinkedHashMap<String, Tally>();
    groups.put("x", Tally.of(new Counts(5, 3, 1, 1)));
    groups.put("none", Tally.of(new Counts(5, 0, 2, 0)));

    var table = new GroupTable(groups);

    assertTrue(Double.isNaN(pair(Comparison.DISPARATE_IMPACT_RATIO, table, "x", "none")));
    assertEquals(0, pair(Comparison.DISPARATE_IMPACT_RATIO, table, "none", "x"), EXACT);
  }

  @Test
  void should_refuse_a_reference_that_is_no_group() {
    assertThrows(IllegalArgumentException.class, () -> eighteen().pair("a", "z"));
  }

  @Test
  void should_tell_apart_the_same_word_in_two_columns() {
    var cells =
        List.of(
            new CountedRows.Cell(List.of("yes", "no"), Tally.of(new Counts(1, 0, 0, 0))),
            new CountedRows.Cell(List.of("no", "yes"), Tally.of(new Counts(0, 1, 0, 0))));
    var rows = new CountedRows(List.of("old", "rich"), cells);

    assertEquals(List.of("old: no", "old: yes"), rows.marginal(0).names());
    assertEquals(List.of("no & yes", "yes & no"), rows.by(List.of(0, 1)).names());
  }
}
