package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Twin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An axis taken out of words whose every place is known.
class DebiasPanelTest {
  @TempDir Path folder;

  @Test
  void should_show_that_words_lie_together_after_their_axis_is_taken_out() {
    Fx.run(() -> {
      var planted = PlantedWords.open(folder, "debiasing");
      var sample = planted.sample();
      assertEquals(List.of(), sample.errors().all().get());
      var said = sample.words("debias-sentence");
      assertTrue(said.contains("lay 0.577 from the middle"), said);
      assertTrue(said.contains("once it is taken out, 0.000"), said);
      assertTrue(said.contains("of the 6 words that leaned most"), said);
      assertEquals("cook", word(sample, 0));
      assertEquals(Math.sqrt(0.5), number(sample, "debias-places", 0, 1), 1e-9);
      assertEquals(0, number(sample, "debias-places", 0, 2), 1e-9);
      assertEquals(100, number(sample, "debias-clusters", 0, 1), 1e-9);
      planted.close();
    });
  }

  @Test
  void should_compare_a_test_before_and_after_and_leave_the_words_of_the_pairs() {
    Fx.run(() -> {
      var planted = PlantedWords.open(folder, "debiasing");
      var sample = planted.sample();
      assertTrue(sample.all().contains("after, all words of both lists lean alike"), sample.all());
      assertTrue(sample.all().contains("4 of its 8 words name a pole and were left"));
      planted.close();
    });
  }

  @Test
  void should_keep_the_count_of_what_is_left_as_a_step_that_is_verified_equal() {
    Fx.run(() -> {
      var planted = PlantedWords.open(folder, "debiasing");
      var step = planted.keep();
      assertEquals("clustering-bias", step.with());
      assertEquals("neutralised", step.set().get("debias"));
      assertEquals("pairs", step.set().get("pairs"));
      assertEquals(3, ((Number) step.set().get("most")).intValue());
      assertEquals(1, planted.verified());
      planted.close();
    });
  }

  private static List<Twin.Cell> row(Sample sample, String chart, int row) {
    Node at = sample.node(chart);
    while (!(at instanceof Figure)) {
      at = at.getParent();
    }
    return ((Figure) at).twin().rows().get(row);
  }

  private static String word(Sample sample, int row) {
    return row(sample, "debias-places", row).getFirst().in(Locale.ENGLISH);
  }

  private static double number(Sample sample, String chart, int row, int column) {
    return ((Twin.Value) row(sample, chart, row).get(column)).number();
  }
}
