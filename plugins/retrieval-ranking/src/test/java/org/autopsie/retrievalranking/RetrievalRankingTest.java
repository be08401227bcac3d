package org.autopsie.retrievalranking;

import static org.autopsie.retrievalranking.Trials.HAND;
import static org.autopsie.retrievalranking.Trials.ONE_AND_TEN;
import static org.autopsie.retrievalranking.Trials.by;
import static org.autopsie.retrievalranking.Trials.mean;
import static org.autopsie.retrievalranking.Trials.random;
import static org.autopsie.retrievalranking.Trials.run;
import static org.autopsie.retrievalranking.Trials.ten;
import static org.autopsie.retrievalranking.Trials.trial;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

/// Every measure on rankings known by hand.
class RetrievalRankingTest {
  private static final Trial BY_HAND = trial(HAND, Arm.asTheyAre(), ONE_AND_TEN);

  private static Payload.Table table(Payload payload) {
    return (Payload.Table) payload;
  }

  @Test
  void should_give_the_mean_change_of_place() {
    var result = run(by("measure", "rank-shift"), BY_HAND);
    assertEquals(mean(2, 3, 4, 2, 3, 3, 4, 3) - mean(2, 3, 4, 1), result.metric().value(), 1e-12);
    assertEquals("rank-shift", result.metric().name());
    assertEquals("ranks", result.metric().unit());
    assertEquals(2, result.metric().n());
    assertTrue(result.metric().low() < result.metric().high());
    assertFalse(result.details().containsKey("p-value"));
  }

  @Test
  void should_lay_out_each_arm_and_each_document() {
    var details = run(by("measure", "rank-shift"), BY_HAND).details();
    var arms = table(details.get("by-arm"));
    assertEquals(List.of("as-they-are", "compared"), arms.words("arm"));
    assertArrayEquals(new double[] {2.5, 3}, arms.numbers("mean-rank"), 1e-12);
    assertArrayEquals(new double[] {0.5, 0.25}, arms.numbers("selection-rate"), 1e-12);
    assertArrayEquals(new double[] {4, 2}, arms.numbers("n"));
    var slope = table(details.get("slope"));
    assertEquals(List.of("cv-1", "cv-2", "cv-3", "cv-4"), slope.words("label"));
    assertArrayEquals(new double[] {2, 3, 4, 1}, slope.numbers("before"), 1e-12);
    assertArrayEquals(new double[] {2.5, 3, 4, 2.5}, slope.numbers("after"), 1e-12);
    assertArrayEquals(new double[] {2, 3, 4, 2}, slope.numbers("low"), 1e-12);
    assertArrayEquals(new double[] {3, 3, 4, 3}, slope.numbers("high"), 1e-12);
  }

  @Test
  void should_leave_the_other_documents_as_they_are_when_one_is_looked_at() {
    var result = run(by("measure", "rank-shift", "document", "cv-4"), BY_HAND);
    assertEquals(mean(2, 3) - 1, result.metric().value(), 1e-12);
    assertEquals(List.of("cv-4"), table(result.details().get("slope")).words("label"));
  }

  @Test
  void should_look_only_at_the_pairs_that_are_asked_for() {
    var pieces = new ArrayList<>(HAND);
    pieces.add(Trials.piece("ad-cook", "advertisement", "cook", "y"));
    var trial = trial(pieces, Arm.asTheyAre(), ONE_AND_TEN);
    assertEquals(8, lines("compared", by(), trial));
    assertEquals(8, lines("compared", by("match", "other-topic"), trial));
    assertEquals(16, lines("compared", by("match", "all"), trial));
    assertEquals(8, lines("baseline", by(), trial));
    var cook = by("match", "all", "queries-topic", "cook", "document", "cv-1");
    assertEquals(2, lines("compared", cook, trial));
    // y: 0.6 is the third place, one y more (0.71) the third, ten more (0.96) the second
    assertEquals(mean(3, 2) - 3, run(cook, trial).metric().value(), 1e-12);
    assertEquals(2, run(by("match", "all", "query", "ad-cook"), trial).metric().n());
  }

  private static long lines(String arm, RetrievalRanking by, Trial trial) {
    var answers = by.answers(trial, random(), Progress.SILENT);
    return answers.words("arm").stream().filter(arm::equals).count();
  }

  @Test
  void should_count_ties_half() {
    var scores = new double[][] {{0.5}, {0.5 + 5e-7}, {0.5 + 2e-6}, {0.1}};
    assertEquals(1 + 1 + 0.5, Ranks.rank(0.5, 0, 0, scores), 1e-12);
  }

  @Test
  void should_give_the_mean_change_of_similarity() {
    var result = run(by("measure", "similarity-shift"), BY_HAND);
    double after =
        mean(
            4 / Math.sqrt(32),
            3 / Math.sqrt(34),
            0,
            1 / Math.sqrt(2),
            4 / Math.sqrt(185),
            3 / Math.sqrt(205),
            0,
            1 / Math.sqrt(101));
    assertEquals(after - mean(0.8, 0.6, 0, 1), result.metric().value(), 1e-6);
    assertEquals("similarity", result.metric().unit());
    assertEquals(0.6, table(result.details().get("by-arm")).numbers("mean-similarity")[0], 1e-12);
  }

  @Test
  void should_hold_a_document_against_the_one_it_is_a_version_of() {
    var pieces = new ArrayList<>(HAND);
    pieces.add(Trials.version("cv-fr-1", "cv-1", "x x x y y y y"));
    pieces.add(Trials.version("cv-fr-4", "cv-4", "x x x x y y y"));
    var by = by("measure", "similarity-shift", "documents", "cv-fr");
    var trial = trial(pieces, Arm.asTheyAre(), Arm.asTheyAre());
    assertEquals(-0.2, run(by, trial).metric().value(), 1e-7);
    assertEquals(2, run(by, trial).metric().n());
    var answers = by.answers(trial, random(), Progress.SILENT);
    assertTrue(answers.words("counterpart").contains("cv-4"));
  }

  @Test
  void should_give_the_distance_between_two_variants() {
    var result = run(by("measure", "rank-spread"), BY_HAND);
    assertEquals(mean(1, 0, 0, 1), result.metric().value(), 1e-12);
    assertTrue(Double.isNaN(result.metric().low()));
  }

  @Test
  void should_give_the_difference_of_the_shares_selected() {
    var result = run(by("measure", "selection-rate-difference"), BY_HAND);
    assertEquals(0.25 - 0.5, result.metric().value(), 1e-12);
    assertEquals("share", result.metric().unit());
  }

  @Test
  void should_give_the_ratio_of_the_shares_selected_from_ten_variants_on() {
    var trial = trial(HAND, ten("same", 0), ten("mixed", 1, 10));
    var result = run(by("measure", "disparate-impact-ratio"), trial);
    assertEquals(0.25 / 0.5, result.metric().value(), 1e-12);
    assertEquals(4, result.metric().n());
    assertFalse(result.details().containsKey("not-computed"));
  }

  @Test
  void should_give_no_ratio_of_nine_variants() {
    var nine = new Arm("nine", ten("mixed", 1, 10).variants().subList(0, 9));
    var result = run(by("measure", "disparate-impact-ratio"), trial(HAND, ten("same", 0), nine));
    assertTrue(Double.isNaN(result.metric().value()));
    assertTrue(Double.isNaN(result.metric().low()));
    assertTrue(((Payload.Note) result.details().get("not-computed")).text().contains("9 distinct"));
  }

  @Test
  void should_give_no_ratio_to_nothing_selected() {
    var trial = trial(HAND, ten("low", 10), ten("same", 0));
    var result = run(by("measure", "disparate-impact-ratio"), trial);
    assertTrue(Double.isNaN(result.metric().value()));
    assertTrue(((Payload.Note) result.details().get("not-computed")).text().contains("first 2"));
  }

  @Test
  void should_give_the_share_of_the_right_topic_among_the_first() {
    var pieces = new ArrayList<>(HAND);
    pieces.add(Trials.piece("ad-y", "advertisement", "cook", "y"));
    pieces.add(Trials.piece("cook", "cv", "cook", "x x x y y y y"));
    var result =
        run(
            by("measure", "precision", "top", "2"),
            trial(pieces, Arm.asTheyAre(), BY_HAND.compared()));
    // x: cv-4 and cv-1 are clerks; y: cv-3 is none, the cook shares the second place with cv-2
    assertEquals(mean(1, 0.25), result.metric().value(), 1e-12);
    assertEquals(2, result.metric().n());
    assertArrayEquals(
        new double[] {1, 0.25},
        table(result.details().get("by-query")).numbers("precision"),
        1e-12);
  }

  @Test
  void should_ask_again_in_reverse_order() {
    var predictor = new CountingPredictor();
    var trial = trial(predictor, HAND, Arm.asTheyAre(), Arm.asTheyAre());
    var result = run(by("measure", "order-shift"), trial);
    assertEquals(0, result.metric().value());
    assertTrue(Double.isNaN(result.metric().low()));
    assertEquals(predictor.calls().getFirst().reversed(), predictor.calls().getLast());
  }

  @Test
  void should_find_the_largest_change_of_a_model_that_minds_the_order() {
    var by = by("measure", "order-shift");
    var answers =
        by.answers(trial(HAND, Arm.asTheyAre(), Arm.asTheyAre()), random(), Progress.SILENT);
    var columns = new java.util.LinkedHashMap<>(answers.columns());
    var scores = new ArrayList<>(columns.get("score"));
    scores.set(scores.size() - 1, 0.75);
    columns.put("score", scores);
    var result = by.measure(new Payload.Table(columns), random(), Progress.SILENT);
    assertEquals(0.25, result.metric().value());
  }

  @Test
  void should_name_the_variants_that_changed_nothing() {
    var arm = new Arm("y", List.of(Trials.variant("one", 1), Trials.variant("idle", "")));
    var details = run(by(), trial(HAND, Arm.asTheyAre(), arm)).details();
    assertEquals(
        "1 variant found nothing to change in any document: idle.",
        ((Payload.Note) details.get("changed-nothing")).text());
  }

  @Test
  void should_ask_every_text_once() {
    var predictor = new CountingPredictor();
    by().answers(trial(predictor, HAND, Arm.asTheyAre(), ONE_AND_TEN), random(), Progress.SILENT);
    assertEquals(1, predictor.calls().size());
    assertEquals(
        predictor.calls().getFirst().stream().distinct().toList(), predictor.calls().getFirst());
  }
}
