package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.autopsie.model.analytic.Asked;
import org.autopsie.model.analytic.Networks;
import org.autopsie.model.analytic.RowModels;
import org.autopsie.model.analytic.TextModels;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

/// Rows as plain arrays give what rows as objects give.
class DenseRowsTest {
  private static double[] random(int count) {
    return new SplittableRandom(3).doubles(count, -2, 2).toArray();
  }

  private static float[] narrow(double... values) {
    var narrow = new float[values.length];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = (float) values[i];
    }
    return narrow;
  }

  private static Predictor open(byte[] onnx, List<String> columns) {
    return new Models(new ResourceStore(Path.of("nowhere"), Optional.empty()), DeviceChoice.CPU)
        .open(Specs.rows("toy.onnx", columns, List.of()), onnx, Optional.empty());
  }

  @Test
  void should_answer_in_double_precision_what_the_formula_gives() {
    var rows = random(3 * 700);
    try (var model = Asked.rows(RowModels.ishigami(), 3)) {
      var answers = model.scores(rows, 700);
      for (int i = 0; i < 700; i++) {
        double sin = Math.sin(rows[3 * i]);
        double square = Math.pow(Math.sin(rows[3 * i + 1]), 2);
        double expected = sin + 7 * square + 0.1 * Math.pow(rows[3 * i + 2], 4) * sin;
        assertEquals(expected, answers[i], 1e-13);
      }
    }
  }

  @Test
  void should_convert_between_the_precisions() {
    var rows = random(5 * 40);
    try (var model = Asked.rows(RowModels.linear(), 5)) {
      assertArrayEquals(narrow(model.scores(rows, 40)), model.scores(narrow(rows), 40), 1e-5f);
    }
    try (var model = Asked.rows(Networks.dense(5, 8, 2), 5)) {
      var exact = model.scores(narrow(rows), 40);
      assertEquals(80, exact.length);
      assertArrayEquals(exact, narrow(model.scores(rows, 40)));
    }
  }

  @Test
  void should_answer_as_one_object_per_row_does() {
    var rows = random(30 * 300);
    try (var model = Asked.rows(Networks.dense(30, 128, 128, 1), 30)) {
      var objects =
          IntStream.range(0, 300)
              .mapToObj(i -> Asked.row(Arrays.copyOfRange(rows, 30 * i, 30 * i + 30)))
              .toList();
      var answers = model.forOneStep().predict(objects, Progress.SILENT);
      var dense = model.forOneStep().scores(narrow(rows), 300);
      for (int i = 0; i < 300; i++) {
        assertEquals(((Output.Scores) answers.get(i)).values()[0], dense[i], 1e-6);
      }
      assertArrayEquals(narrow(RowByRow.scores(model, model.spec().columns(), rows, 300)), dense);
    }
  }

  @Test
  void should_answer_the_same_for_a_small_batch_after_a_large_one() {
    try (var model = Asked.rows(RowModels.linear(), 5)) {
      assertEquals(900, model.scores(new double[4500], 900).length);
      assertArrayEquals(
          new double[] {2 - 1 + 0.5 + 3 + 1.25}, model.scores(new double[] {1, 1, 1, 1, 1}, 1));
    }
  }

  @Test
  void should_feed_each_column_to_its_own_input() {
    try (var model = open(ToyOnnx.sumOfColumns("a", "b"), List.of("b", "a"))) {
      assertArrayEquals(new float[] {3, 30}, model.scores(new float[] {1, 2, 10, 20}, 2));
    }
  }

  @Test
  void should_ask_one_row_at_a_time_where_the_graph_wants_that() {
    var graph = new OnnxWriter("one").input("x", OnnxWriter.NumberType.FLOAT, "1", "2");
    graph.call("Neg", "x").to("y");
    try (var model =
        open(graph.output("y", OnnxWriter.NumberType.FLOAT, "1", "2").bytes(), List.of("a", "b"))) {
      assertArrayEquals(new float[] {-1, -2, -3, -4}, model.scores(new float[] {1, 2, 3, 4}, 2));
    }
  }

  @Test
  void should_name_the_row_that_got_no_number() {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      try (var model = Asked.rows(RowModels.broken(7, bad), 2)) {
        var failure =
            assertThrows(
                Failure.class, () -> model.scores(new double[] {1, 2, 3, 4, 7, 0, 8, 8}, 4));
        assertEquals(OptionalInt.of(2), BadAnswer.place(failure));
        assertTrue(
            failure.getMessage().contains("to a row, number 3 of the 4"), failure.getMessage());
      }
    }
  }

  @Test
  void should_refuse_what_reads_no_rows_or_answers_no_scores() {
    try (var model = Asked.texts(TextModels.count("he"), "none")) {
      var failure = assertThrows(Failure.class, () -> model.scores(new float[2], 1));
      assertEquals("not-rows", failure.key());
    }
  }

  @Test
  void should_refuse_rows_of_another_length() {
    try (var model = Asked.rows(RowModels.xor(), 2)) {
      assertThrows(IllegalArgumentException.class, () -> model.scores(new float[5], 2));
      assertThrows(IllegalArgumentException.class, () -> model.scores(new float[0], 0));
    }
  }

  @Test
  void should_refuse_once_closed() {
    var model = Asked.rows(RowModels.xor(), 2);
    model.close();
    assertThrows(CancellationException.class, () -> model.scores(new float[2], 1));
  }

  @Test
  void should_answer_from_several_threads_at_once() {
    var rows = random(5 * 64);
    try (var model = Asked.rows(RowModels.linear(), 5)) {
      var expected = model.scores(rows, 64);
      var same =
          IntStream.range(0, 400)
              .parallel()
              .allMatch(i -> Arrays.equals(expected, model.scores(rows, 64)));
      assertTrue(same);
    }
  }
}
