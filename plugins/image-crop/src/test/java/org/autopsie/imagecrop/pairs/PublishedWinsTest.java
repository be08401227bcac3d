package org.autopsie.imagecrop.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Tables;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.Failure;
import org.autopsie.run.PluginContract;
import org.autopsie.run.Progress;
import org.autopsie.run.ToyPredictor;
import org.junit.jupiter.api.Test;

class PublishedWinsTest implements PluginContract<PublishedWins> {
  private static final List<String> COLUMNS =
      List.of("setting", "draws", "group1", "group2", "wins1", "wins2");

  private static final List<List<String>> ROWS =
      List.of(
          List.of("plain", "1000", "a-f", "a-m", "600", "400"),
          List.of("plain", "1000", "a-m", "b-f", "300", "700"),
          List.of("scaled", "1000", "a-f", "a-m", "500", "500"));

  private static Payload.Table answers(PublishedWins wins, List<List<String>> rows) {
    var tables = new Tables(id -> new CaseTable(COLUMNS, rows));
    var trial =
        new Trial(
            new ToyPredictor(ToyPredictor.Answer.SCORES),
            List.of(),
            Arm.asTheyAre(),
            Arm.asTheyAre(),
            tables);
    return wins.answers(trial, new SplittableRandom(0), Progress.SILENT);
  }

  private static Instrument.Result result(String... pairs) {
    var wins = new PublishedWins("t", "plain", 1000, List.of(pairs));
    return wins.measure(answers(wins, ROWS), new SplittableRandom(0), Progress.SILENT);
  }

  @Test
  void should_give_the_distance_from_one_half_in_points() {
    assertEquals(10, result("a-f / a-m").metric().value(), 1e-12);
    assertEquals("points", result("a-f / a-m").metric().unit());
  }

  @Test
  void should_find_a_pair_that_is_stored_the_other_way_round() {
    assertEquals(20, result("b-f / a-m").metric().value(), 1e-12);
    assertEquals(-20, result("a-m / b-f").metric().value(), 1e-12);
  }

  @Test
  void should_add_up_the_counts_of_several_pairs() {
    assertEquals(15, result("a-f / a-m", "b-f / a-m").metric().value(), 1e-12);
    assertEquals(
        2, ((Payload.Table) result("a-f / a-m", "b-f / a-m").details().get("by-pair")).rows());
  }

  @Test
  void should_give_no_interval_and_no_n_of_people() {
    var metric = result("a-f / a-m").metric();

    assertTrue(Double.isNaN(metric.low()) && Double.isNaN(metric.high()));
    assertEquals(0, metric.n());
  }

  @Test
  void should_ask_no_model() {
    assertFalse(new PublishedWins().asksModel());
  }

  @Test
  void should_say_which_pair_is_not_in_the_table() {
    var wins = new PublishedWins("t", "plain", 1000, List.of("a-f / z"));

    assertEquals("wins-no-pair", assertThrows(Failure.class, () -> answers(wins, ROWS)).key());
  }

  @Test
  void should_refuse_counts_that_do_not_add_up() {
    var rows = List.of(List.of("plain", "1000", "a-f", "a-m", "600", "399"));
    var wins = new PublishedWins("t", "plain", 1000, List.of("a-f / a-m"));

    assertEquals("wins-sum", assertThrows(Failure.class, () -> answers(wins, rows)).key());
  }

  @Test
  void should_refuse_words_that_are_no_pair() {
    var wins = new PublishedWins("t", "plain", 1000, List.of("a-f over a-m"));

    assertEquals("wins-pair", assertThrows(Failure.class, () -> answers(wins, ROWS)).key());
  }
}
