package org.autopsie.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrataTest {
  private static final double EXACT = 1e-12;

  @Test
  void should_see_the_constructed_groups_change_places() {
    var made = Strata.constructed();

    assertEquals(0.64, Rate.SELECTION_RATE.of(made.whole("a").weights()), EXACT);
    assertEquals(0.36, Rate.SELECTION_RATE.of(made.whole("b").weights()), EXACT);
    assertTrue(made.turns(Rate.SELECTION_RATE, "a", "b"));
    assertEquals(0.475, made.standardised(Rate.SELECTION_RATE, "a", "b"), EXACT);
    assertEquals(0.525, made.standardised(Rate.SELECTION_RATE, "b", "a"), EXACT);
  }

  /// Six departments of Berkeley, 1973, as Bickel, Hammel and O’Connell published them: admitted
  /// and applicants, men and women.
  @Test
  void should_not_call_berkeley_turned_where_two_departments_are_not() {
    double[][] counts = {
      {512, 825, 89, 108}, {353, 560, 17, 25}, {120, 325, 202, 593},
      {138, 417, 131, 375}, {53, 191, 94, 393}, {22, 373, 24, 341}
    };
    var parts = new LinkedHashMap<String, GroupTable>();
    for (int i = 0; i < counts.length; i++) {
      var groups = new LinkedHashMap<String, Tally>();
      groups.put("men", taken(counts[i][0], counts[i][1]));
      groups.put("women", taken(counts[i][2], counts[i][3]));
      parts.put("ABCDEF".substring(i, i + 1), new GroupTable(groups));
    }
    var berkeley = new Strata(parts);

    assertEquals(1198.0 / 2691, Rate.SELECTION_RATE.of(berkeley.whole("men").weights()), EXACT);
    assertFalse(berkeley.turns(Rate.SELECTION_RATE, "men", "women"));
    double men = berkeley.standardised(Rate.SELECTION_RATE, "men", "women");
    double women = berkeley.standardised(Rate.SELECTION_RATE, "women", "men");
    assertEquals(0.387, men, 0.0005);
    assertEquals(0.430, women, 0.0005);
  }

  private static Tally taken(double taken, double of) {
    return Tally.of(new Counts(of - taken, taken, 0, 0));
  }

  @Test
  void should_say_nothing_of_a_group_that_a_part_lacks() {
    var cells =
        List.of(
            new CountedRows.Cell(List.of("a", "x"), taken(1, 2)),
            new CountedRows.Cell(List.of("b", "x"), taken(1, 4)),
            new CountedRows.Cell(List.of("a", "y"), taken(3, 3)));
    var strata =
        Strata.of(new CountedRows(List.of("group", "part"), cells), List.of(0), List.of(1));

    assertEquals(0, strata.tally("y", "b").people().total(), 0);
    assertTrue(Double.isNaN(strata.standardised(Rate.SELECTION_RATE, "b", "a")));
    assertFalse(strata.turns(Rate.SELECTION_RATE, "a", "b"));
  }
}
