package org.autopsie.groupfairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Tables;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.PluginContract;
import org.autopsie.run.Progress;
import org.autopsie.run.ToyPredictor;
import org.junit.jupiter.api.Test;

class GroupFairnessTest implements PluginContract<GroupFairness> {
  private static final List<String> COLUMNS = List.of("set", "race", "decile", "again", "n");

  private static final List<List<String>> ROWS =
      List.of(
          List.of("all", "Black", "2", "0", "990"),
          List.of("all", "Black", "7", "0", "805"),
          List.of("all", "Black", "2", "1", "532"),
          List.of("all", "Black", "7", "1", "1369"),
          List.of("all", "White", "2", "0", "1139"),
          List.of("all", "White", "7", "0", "349"),
          List.of("all", "White", "2", "1", "461"),
          List.of("all", "White", "7", "1", "505"),
          List.of("all", "few", "7", "1", "3"),
          List.of("other", "Black", "7", "1", "17"));

  private static GroupFairness asked(Map<String, ?> values) {
    var base =
        Parameters.with(
            new GroupFairness(),
            Map.of(
                "where",
                List.of("set=all"),
                "label",
                "again",
                "score",
                "decile",
                "threshold",
                5,
                "group",
                List.of("race"),
                "weight",
                "n"));
    return Parameters.with(base, values);
  }

  private static Instrument.Result result(GroupFairness asked) {
    var tables = new Tables(id -> new CaseTable(COLUMNS, ROWS));
    var trial =
        new Trial(
            new ToyPredictor(ToyPredictor.Answer.SCORES),
            List.of(),
            Arm.asTheyAre(),
            Arm.asTheyAre(),
            tables);
    var answers = asked.answers(trial, new SplittableRandom(0), Progress.SILENT);
    var read = Json.read(Json.write(answers), Payload.class);
    return asked.measure((Payload.Table) read, new SplittableRandom(0), Progress.SILENT);
  }

  private static double value(Map<String, ?> values) {
    return result(asked(values)).metric().value();
  }

  @Test
  void should_count_the_four_cells_of_a_group() {
    assertEquals(990, value(Map.of("measure", "tn", "of", "Black")));
    assertEquals(805, value(Map.of("measure", "fp", "of", "Black")));
    assertEquals(461, value(Map.of("measure", "fn", "of", "White")));
    assertEquals(505, value(Map.of("measure", "tp", "of", "White")));
    assertEquals(6153, value(Map.of("measure", "n")));
  }

  @Test
  void should_give_rates_as_people_per_100() {
    var metric = result(asked(Map.of("measure", "fpr", "of", "Black"))).metric();

    assertEquals(44.85, metric.value(), 0.005);
    assertEquals("per-100", metric.unit());
    assertEquals(1795, metric.n());
    assertTrue(metric.low() < 44.85 && 44.85 < metric.high());
  }

  @Test
  void should_compare_with_the_group_that_is_named() {
    var values =
        Map.of("measure", "statistical_parity_difference", "of", "Black", "reference", "White");
    var metric = result(asked(values)).metric();

    assertEquals(24.0200203, metric.value(), 1e-6);
    assertTrue(metric.low() < metric.value() && metric.value() < metric.high());
    assertEquals(
        1.6902240,
        value(Map.of("measure", "disparate_impact_ratio", "of", "Black", "reference", "White")),
        1e-6);
  }

  @Test
  void should_follow_the_impossibility_to_the_digit() {
    var by = Map.of("measure", "fpr_from_base_rate", "of", "White");

    assertEquals(value(Map.of("measure", "fpr", "of", "White")), value(by), 1e-9);
  }

  @Test
  void should_turn_round_where_low_scores_are_favourable() {
    var turned = Map.of("measure", "selection_rate", "of", "Black", "favourable", "0");

    assertEquals(100 * (990 + 532) / 3696.0, value(turned), 1e-9);
    assertEquals(
        value(Map.of("measure", "auc", "of", "Black")),
        value(Map.of("measure", "auc", "of", "Black", "favourable", "0")),
        1e-12);
  }

  @Test
  void should_give_no_ratio_to_a_group_of_fewer_than_ten() {
    var found =
        result(
            asked(Map.of("measure", "disparate_impact_ratio", "of", "few", "reference", "White")));

    assertTrue(Double.isNaN(found.metric().value()));
    assertTrue(found.details().containsKey("notes"));
  }

  @Test
  void should_keep_every_group_beside_the_one_that_is_measured() {
    var found = result(asked(Map.of("measure", "fpr", "of", "Black")));

    assertEquals(List.of("Black", "White", "few"), table(found, "bars").words("label"));
    assertEquals(3, table(found, "by-group").rows());
  }

  private static Payload.Table table(Instrument.Result found, String name) {
    return (Payload.Table) found.details().get(name);
  }

  @Test
  void should_ask_no_model() {
    assertFalse(new GroupFairness().asksModel());
  }

  @Test
  void should_say_what_does_not_fit() {
    assertEquals("no-rows", refused(Map.of("where", List.of("set=none"))));
    assertEquals("condition", refused(Map.of("where", List.of("set"))));
    assertEquals("no-column", refused(Map.of("label", "z")));
    assertEquals("not-a-number", refused(Map.of("weight", "race")));
    assertEquals("no-reference", refused(Map.of("of", "z")));
    assertEquals("no-measure", refused(Map.of("measure", "fairness")));
    assertEquals("many-values", refused(Map.of("label", "race")));
  }

  private static String refused(Map<String, ?> values) {
    return assertThrows(Failure.class, () -> value(values)).key();
  }
}
