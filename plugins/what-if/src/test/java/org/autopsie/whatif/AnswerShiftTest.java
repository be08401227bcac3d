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

class AnswerShiftTest implements InstrumentContract<AnswerShift> {

  @Override
  public Trial trial() {
    return trial(Answer.SCORES, 1, 2, 3, 4);
  }

  @Test
  void should_hold_every_score_before_and_after() {
    var result = measure(new AnswerShift("b", "", 2000), trial(Answer.SCORES, 5));

    var table = (Table) result.details().get("by-label");
    assertEquals(List.of("refused", "accepted"), table.words("label"));
    assertEquals(List.of(10.0, -10.0), table.columns().get("before"));
    assertEquals(List.of(15.0, -15.0), table.columns().get("after"));
  }

  @Test
  void should_measure_the_score_that_is_highest_before() {
    var metric = measure(new AnswerShift("b", "", 2000), trial(Answer.SCORES, 5)).metric();

    assertEquals(5, metric.value(), 1e-6);
    assertEquals("score", metric.unit());
  }

  @Test
  void should_measure_the_score_that_is_named() {
    var metric = measure(new AnswerShift("b", "accepted", 2000), trial(Answer.SCORES, 5)).metric();

    assertEquals(-5, metric.value(), 1e-6);
  }

  @Test
  void should_count_distinct_changes_and_give_no_interval_for_one() {
    var one = measure(new AnswerShift(), trial(Answer.SCORES, 5)).metric();
    var four = measure(new AnswerShift(), trial(Answer.SCORES, 1, 2, 3, 4)).metric();

    assertEquals(1, one.n());
    assertTrue(Double.isNaN(one.low()) && Double.isNaN(one.high()));
    assertEquals(4, four.n());
    assertEquals(2.5, four.value(), 1e-6);
    assertTrue(1 <= four.low() && four.high() <= 4, four.toString());
  }

  /// The toy's vectors are (1, sum): (1, 0) against (1, 1) is a cosine of 1/√2.
  @Test
  void should_compare_vectors_with_the_exhibit_itself_and_with_the_others() {
    var trial = trial(Answer.EMBEDDING, 1);

    var result = measure(new AnswerShift("a", "", 2000), trial);

    assertEquals(Math.sqrt(0.5) - 1, result.metric().value(), 1e-6);
    assertEquals("similarity", result.metric().unit());
    var table = (Table) result.details().get("by-label");
    assertEquals(List.of("a", "b", "c"), table.words("label"));
    assertEquals(1, table.numbers("before")[0], 1e-6);
    assertEquals(1 / Math.sqrt(101), table.numbers("before")[1], 1e-6);
    assertEquals(11 / Math.sqrt(2 * 101), table.numbers("after")[1], 1e-6);
  }

  @Test
  void should_name_the_other_exhibits_that_went_into_an_answer() {
    var answers = answers(new AnswerShift("b", "", 2000), trial(Answer.EMBEDDING, 1));

    assertEquals(List.of("b", "a", "c"), answers.words("document"));
  }

  @Test
  void should_say_which_exhibit_or_score_is_not_there() {
    var trial = trial(Answer.SCORES, 5);

    var exhibit = assertThrows(Failure.class, () -> answers(new AnswerShift("z", "", 2000), trial));
    var label = assertThrows(Failure.class, () -> measure(new AnswerShift("a", "no", 2000), trial));

    assertEquals("There is no exhibit z that this model reads.", exhibit.getMessage());
    assertEquals("The model has no score no; it has: refused, accepted.", label.getMessage());
  }

  private static Trial trial(Answer answer, double... shifts) {
    var pieces = List.of(piece("a", 0), piece("b", 10), piece("c", 20));
    var variants =
        IntStream.range(0, shifts.length)
            .mapToObj(i -> new Variant("variant-" + i, List.of(new RowShift("age", shifts[i]))))
            .toList();
    var compared = new Arm("compared", variants);
    return new Trial(new ToyPredictor(answer), pieces, Arm.asTheyAre(), compared);
  }

  private static Piece piece(String id, double age) {
    var values = new LinkedHashMap<String, Double>();
    values.put("age", age);
    return new Piece(id, "", "", "", "", new Input.Row(values));
  }

  private static Table answers(AnswerShift instrument, Trial trial) {
    return instrument.answers(trial, new SplittableRandom(1), Progress.SILENT);
  }

  private static Instrument.Result measure(AnswerShift instrument, Trial trial) {
    return instrument.measure(answers(instrument, trial), new SplittableRandom(1), Progress.SILENT);
  }
}
