package org.autopsie.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.protocol.Trial.Variant;
import org.autopsie.run.Failure;
import org.autopsie.run.InstrumentContract;
import org.autopsie.run.Progress;
import org.autopsie.run.ToyPredictor;
import org.autopsie.run.ToyPredictor.Answer;
import org.junit.jupiter.api.Test;

class ScoreShiftTest implements InstrumentContract<ScoreShift> {

  @Test
  void should_find_a_planted_shift_in_rows() {
    var result = measure(new ScoreShift(), rows(Answer.SCORES, shift(5)));

    assertEquals(5, result.metric().value(), 1e-6);
    assertEquals(5, result.metric().low(), 1e-6);
    assertEquals(3, result.metric().n());
    assertEquals("score", result.metric().unit());
    assertEquals(3, ((Table) result.details().get("by-exhibit")).rows());
  }

  @Test
  void should_read_the_score_that_is_named() {
    var result = measure(new ScoreShift("accepted", "", 2000), rows(Answer.SCORES, shift(5)));

    assertEquals(-5, result.metric().value(), 1e-6);
  }

  @Test
  void should_average_over_the_variants_and_record_each() {
    var trial = rows(Answer.SCORES, shift(1), shift(5));

    assertEquals(6, answers(new ScoreShift(), trial).rows());
    assertEquals(3, measure(new ScoreShift(), trial).metric().value(), 1e-6);
  }

  @Test
  void should_find_no_shift_where_nothing_changes() {
    var metric = measure(new ScoreShift(), rows(Answer.SCORES, List.of())).metric();

    assertEquals(0, metric.value());
    assertEquals(0, metric.high());
  }

  /// The toy's vectors are (1, sum): (1, 0) against (1, 1) is a cosine of 1/√2.
  @Test
  void should_compare_the_vectors_of_two_versions() {
    var trial = trial(Answer.EMBEDDING, List.of(piece("a", 0), piece("b", 0)), shift(1));

    var metric = measure(new ScoreShift(), trial).metric();

    assertEquals(Math.sqrt(0.5) - 1, metric.value(), 1e-6);
    assertEquals(2, metric.n());
  }

  @Test
  void should_keep_to_the_group_and_name_the_groups_where_it_is_unknown() {
    var trial = rows(Answer.SCORES, shift(5));
    var elsewhere = new ScoreShift("", "people", 2000);

    assertEquals(3, answers(new ScoreShift("", "rows", 2000), trial).rows());
    var failure = assertThrows(Failure.class, () -> answers(elsewhere, trial));
    assertTrue(failure.getMessage().endsWith("the groups are: rows."), failure.getMessage());
  }

  @Test
  void should_name_the_scores_where_one_is_unknown() {
    var unknown = new ScoreShift("granted", "", 2000);

    var failure =
        assertThrows(Failure.class, () -> answers(unknown, rows(Answer.SCORES, shift(1))));

    assertEquals(
        "The model has no score granted; it has: refused, accepted.", failure.getMessage());
  }

  @Test
  void should_give_no_interval_for_a_single_exhibit() {
    var trial = trial(Answer.SCORES, List.of(piece("a", 0)), shift(1));

    var metric = measure(new ScoreShift(), trial).metric();

    assertEquals(1, metric.n());
    assertTrue(Double.isNaN(metric.low()) && Double.isNaN(metric.high()));
  }

  private static List<Perturbation> shift(double by) {
    return List.of(new RowShift("age", by));
  }

  @SafeVarargs
  private static Trial rows(Answer answer, List<Perturbation>... variants) {
    var pieces = IntStream.range(0, 3).mapToObj(i -> piece("row-" + i, 10 * i)).toList();
    return trial(answer, pieces, variants);
  }

  @SafeVarargs
  private static Trial trial(Answer answer, List<Piece> pieces, List<Perturbation>... variants) {
    var arm =
        IntStream.range(0, variants.length)
            .mapToObj(i -> new Variant("variant-" + i, variants[i]))
            .toList();
    return new Trial(new ToyPredictor(answer), pieces, Arm.asTheyAre(), new Arm("compared", arm));
  }

  private static Piece piece(String id, double age) {
    var values = new LinkedHashMap<String, Double>();
    values.put("age", age);
    return new Piece(id, "rows", "", "", "", new Input.Row(values));
  }

  private static Table answers(ScoreShift instrument, Trial trial) {
    return instrument.answers(trial, new SplittableRandom(1), Progress.SILENT);
  }

  private static Instrument.Result measure(ScoreShift instrument, Trial trial) {
    return instrument.measure(answers(instrument, trial), new SplittableRandom(1), Progress.SILENT);
  }
}
