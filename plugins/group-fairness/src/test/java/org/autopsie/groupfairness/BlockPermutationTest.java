package org.autopsie.groupfairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Tables;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.PluginContract;
import org.autopsie.run.Progress;
import org.autopsie.run.ToyPredictor;
import org.junit.jupiter.api.Test;

class BlockPermutationTest implements PluginContract<BlockPermutation> {
  private static final List<String> COLUMNS = List.of("block", "group", "value");

  /// Two units of each group in each block; blocks differ by far more than groups.
  private static List<List<String>> rows(int blocks, int effect) {
    var rows = new ArrayList<List<String>>();
    for (int block = 0; block < blocks; block++) {
      for (int unit = 0; unit < 2; unit++) {
        int base = 100 * block + unit;
        rows.add(List.of("t" + block, "a", String.valueOf(base + effect)));
        rows.add(List.of("t" + block, "b", String.valueOf(base)));
      }
    }
    return rows;
  }

  private static Payload.Metric metric(List<List<String>> rows, Map<String, ?> values) {
    var asked = Parameters.with(new BlockPermutation(), values);
    var trial =
        new Trial(
            new ToyPredictor(ToyPredictor.Answer.SCORES),
            List.of(),
            Arm.asTheyAre(),
            Arm.asTheyAre(),
            new Tables(id -> new CaseTable(COLUMNS, rows)));
    var random = new SplittableRandom(5);
    return asked
        .measure(asked.answers(trial, random, Progress.SILENT), random, Progress.SILENT)
        .metric();
  }

  @Test
  void should_give_the_difference_of_the_means() {
    assertEquals(3, metric(rows(6, 3), Map.of()).value(), 1e-9);
    assertEquals(24, metric(rows(6, 3), Map.of()).n());
    assertEquals(-3, metric(rows(6, 3), Map.of("of", "b", "reference", "a")).value(), 1e-9);
  }

  /// Within a block {b, b + 1, b + 3, b + 4}, one deal in six sets the groups 3 apart each way.
  @Test
  void should_come_near_the_exact_share_of_deals_of_one_block() {
    assertEquals(2 / 6.0, metric(rows(1, 3), Map.of("measure", "p-value")).value(), 0.02);
  }

  @Test
  void should_see_an_effect_that_is_hidden_by_differences_between_blocks() {
    assertTrue(metric(rows(8, 3), Map.of("measure", "p-value")).value() < 0.01);
  }

  @Test
  void should_see_nothing_where_nothing_is() {
    assertEquals(1, metric(rows(8, 0), Map.of("measure", "p-value")).value(), 1e-9);
  }

  @Test
  void should_say_what_does_not_fit() {
    assertEquals("no-units", refused(Map.of("reference", "z")));
    assertEquals("no-column", refused(Map.of("block", "z")));
    assertEquals("not-a-number", refused(Map.of("value", "group")));
  }

  private static String refused(Map<String, ?> values) {
    return assertThrows(Failure.class, () -> metric(rows(3, 1), values)).key();
  }
}
