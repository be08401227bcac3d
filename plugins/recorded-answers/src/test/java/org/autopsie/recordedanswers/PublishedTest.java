package org.autopsie.recordedanswers;

import static org.autopsie.recordedanswers.Trials.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.autopsie.casefile.CaseTable;
import org.autopsie.run.Failure;
import org.autopsie.run.PluginContract;
import org.junit.jupiter.api.Test;

class PublishedTest implements PluginContract<PublishedRecalls> {
  /// 100 sentences, 50 and 50. System a: recall .8 and .4, 70 and 30 predicted.
  private static final CaseTable TABLE =
      Trials.table(
          "system;n;recall_male;recall_female;pred_male_pct;pred_female_pct;f1_male;f1_female;deltaG",
          "a;100;80;40;70;30;66.7;50;16.7",
          "b;100;80;40;70;30;66.7;50;17.7");

  private static double recalls(String measure) {
    return value(
        new PublishedRecalls(),
        Map.of("measure", measure, "male", 50, "female", 50, "where", List.of("system=a")),
        TABLE);
  }

  @Test
  void should_compute_f1_from_recall_and_share() {
    // men: precision 40/70, F1 = 80/120; women: precision 20/30, F1 = 40/80
    assertEquals(200.0 / 3, recalls("f1-male"), 1e-9);
    assertEquals(50, recalls("f1-female"), 1e-9);
    assertEquals(50.0 / 3, recalls("delta-g"), 1e-9);
  }

  @Test
  void should_set_figures_beside_each_other() {
    var shares = Map.of("table", "t", "column", "recall_male", "where", List.of("system=a"));
    assertEquals(80, value(new PublishedFigures(), shares, TABLE));
    var apart =
        Map.of(
            "column",
            "deltaG",
            "where",
            List.of("system=b"),
            "less",
            List.of("system=a"),
            "measure",
            "difference",
            "scale",
            10);
    assertEquals(10, value(new PublishedFigures(), apart, TABLE), 1e-9);
    var ratio =
        Map.of("column", "n", "where", List.of(), "less", List.of("system=a"), "measure", "ratio");
    assertEquals(1, value(new PublishedFigures(), ratio, TABLE), 1e-9);
  }

  @Test
  void should_name_a_cell_that_is_no_number() {
    var failure =
        assertThrows(
            Failure.class,
            () -> value(new PublishedFigures(), Map.of("table", "t", "column", "system"), TABLE));
    assertTrue(failure.getMessage().contains("line 2"), failure.getMessage());
  }
}
