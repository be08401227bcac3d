package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.autopsie.model.analytic.Asked;
import org.autopsie.model.analytic.RowModels;
import org.autopsie.model.analytic.TextModels;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.ToyPredictor;
import org.junit.jupiter.api.Test;

/// Preparing and asking apart gives what predicting gives.
class PreparedTest {
  private static final List<Input> TEXTS =
      List.of(
          new Input.Text("he sleeps"),
          new Input.Text("he and he and he"),
          new Input.Text("she works"),
          new Input.Text("a man and he"));

  private static List<Float> scores(List<Output> answers) {
    return answers.stream().map(answer -> ((Output.Scores) answer).values()[0]).toList();
  }

  @Test
  void should_answer_in_order_whatever_the_lengths() {
    try (var model = Asked.texts(TextModels.count("he"), "none");
        var prepared = model.prepare(TEXTS)) {
      assertEquals(4, prepared.count());
      assertEquals(List.of(1f, 3f, 0f, 1f), scores(model.answer(prepared)));
      assertEquals(List.of(1f, 3f, 0f, 1f), scores(model.answer(prepared)));
      assertEquals(List.of(1f, 3f, 0f, 1f), scores(model.predict(TEXTS, Progress.SILENT)));
    }
  }

  @Test
  void should_prepare_nothing_at_all_and_a_thousand_at_once() {
    var rows = IntStream.range(0, 1000).mapToObj(i -> (Input) Asked.row(i % 2, i / 2 % 2)).toList();
    try (var model = Asked.rows(RowModels.xor(), 2);
        var none = model.prepare(List.of());
        var many = model.prepare(rows)) {
      assertEquals(List.of(), model.answer(none));
      assertEquals(List.of(0f, 1f, 1f, 0f), scores(model.answer(many)).subList(996, 1000));
    }
  }

  @Test
  void should_name_the_input_that_got_no_number() {
    try (var model = Asked.rows(RowModels.broken(7, Double.NaN), 2)) {
      var rows = List.of(Asked.row(1, 1), Asked.row(2, 1), Asked.row(7, 1));
      try (var prepared = model.prepare(rows)) {
        var failure = assertThrows(Failure.class, () -> model.answer(prepared));
        assertEquals(OptionalInt.of(2), BadAnswer.place(failure));
      }
    }
  }

  /// What was answered before is not asked again, yet the place is that of what was asked for.
  @Test
  void should_name_the_input_by_its_place_among_those_asked_for() {
    try (var model = Asked.rows(RowModels.broken(7, Double.NaN), 2)) {
      model.predict(List.of(Asked.row(1, 1), Asked.row(2, 1)), Progress.SILENT);
      var rows = List.of(Asked.row(1, 1), Asked.row(2, 1), Asked.row(7, 1), Asked.row(8, 1));
      var failure = assertThrows(Failure.class, () -> model.predict(rows, Progress.SILENT));
      assertEquals(OptionalInt.of(2), BadAnswer.place(failure));
      assertTrue(failure.getMessage().contains("number 3 of the 4"), failure.getMessage());
    }
    assertEquals(
        OptionalInt.empty(), BadAnswer.place(new Failure(Models.class, "reads", "a", "b")));
  }

  @Test
  void should_refuse_what_another_model_prepared() {
    try (var one = Asked.rows(RowModels.xor(), 2);
        var other = Asked.rows(RowModels.xor(), 2);
        var prepared = one.prepare(List.of(Asked.row(0, 1)))) {
      assertThrows(IllegalArgumentException.class, () -> other.answer(prepared));
      assertThrows(IllegalArgumentException.class, () -> one.answer(new Prepared.Kept(List.of())));
    }
  }

  @Test
  void should_refuse_to_answer_once_the_model_is_closed_and_close_twice() {
    var model = Asked.rows(RowModels.xor(), 2);
    var prepared = model.prepare(List.of(Asked.row(0, 1)));
    model.close();
    assertThrows(CancellationException.class, () -> model.answer(prepared));
    assertThrows(CancellationException.class, () -> model.prepare(List.of(Asked.row(0, 1))));
    prepared.close();
    prepared.close();
  }

  @Test
  void should_keep_the_inputs_for_a_predictor_that_prepares_nothing() {
    var toy = new ToyPredictor(ToyPredictor.Answer.SCORES);
    try (var prepared = toy.prepare(List.of(new Input.Text("four")))) {
      assertEquals(1, prepared.count());
      var answer = (Output.Scores) toy.answer(prepared).getFirst();
      assertArrayEquals(new float[] {4, -4}, answer.values());
    }
  }

  @Test
  void should_prepare_while_another_thread_asks() {
    try (var model = Asked.texts(TextModels.count("he"), "none")) {
      var right =
          IntStream.range(0, 300)
              .parallel()
              .allMatch(i -> {
                try (var prepared = model.prepare(TEXTS)) {
                  return scores(model.answer(prepared)).equals(List.of(1f, 3f, 0f, 1f));
                }
              });
      assertTrue(right);
    }
  }
}
