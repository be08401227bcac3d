package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.autopsie.model.OnnxWriter.NumberType;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// ONNX files of rows that nobody wrote code for.
class RowModelTest {
  @TempDir Path folder;

  private Predictor open(byte[] onnx, List<String> columns, List<String> labels)
      throws IOException {
    Files.write(folder.resolve("toy.onnx"), onnx);
    return new Models(new ResourceStore(folder.resolve("home"), Optional.empty()), DeviceChoice.CPU)
        .open(Specs.rows("toy.onnx", columns, labels), folder);
  }

  /// The processor's own runtime is what tests have: asking for a graphics card must fall back.
  @Test
  void should_run_on_the_processor_and_say_so_where_the_graphics_card_is_missing()
      throws IOException {
    Files.write(folder.resolve("toy.onnx"), ToyOnnx.linear(new float[][] {{2}}));
    var store = new ResourceStore(folder.resolve("home"), Optional.empty());
    var spec = Specs.rows("toy.onnx", List.of("age"), List.of());
    try (var model = new Models(store, DeviceChoice.GPU).open(spec, folder)) {
      var answer = model.predict(List.of(row(Map.of("age", 4.0))), Progress.SILENT).getFirst();
      assertArrayEquals(new float[] {8}, ((Output.Scores) answer).values());
      assertEquals(1, model.notices().size());
      assertTrue(model.notices().getFirst().in(Locale.FRENCH).contains("processeur"));
    }
    try (var quiet = new Models(store, DeviceChoice.AUTO).open(spec, folder)) {
      assertEquals(List.of(), quiet.notices());
    }
  }

  @Test
  void should_refuse_to_run_on_no_processor() {
    var store = new ResourceStore(folder.resolve("home"), Optional.empty());
    assertThrows(IllegalArgumentException.class, () -> new Models(store, DeviceChoice.CPU, 0));
  }

  private static Input.Row row(Map<String, Double> values) {
    return new Input.Row(new LinkedHashMap<>(values));
  }

  @Test
  void should_answer_by_the_linear_formula() throws IOException {
    var onnx = ToyOnnx.linear(new float[][] {{1, -1}, {2, 0.5f}});
    try (var model = open(onnx, List.of("age", "income"), List.of("refused", "accepted"))) {
      var answer =
          (Output.Scores)
              model
                  .predict(List.of(row(Map.of("income", 10.0, "age", 3.0))), Progress.SILENT)
                  .getFirst();
      assertEquals(List.of("refused", "accepted"), answer.labels());
      assertArrayEquals(new float[] {23, 2}, answer.values());
    }
  }

  @Test
  void should_drop_what_is_left_when_it_is_closed_while_it_is_asked() throws IOException {
    var model = open(ToyOnnx.linear(new float[][] {{2}}), List.of("age"), List.of());
    var rows = IntStream.range(0, 600).mapToObj(age -> row(Map.of("age", age + 0.5))).toList();
    var batches = new AtomicInteger();
    Progress closing =
        (done, total, what) -> {
          batches.incrementAndGet();
          model.close();
        };
    assertThrows(CancellationException.class, () -> model.predict(rows, closing));
    assertEquals(1, batches.get());
    assertThrows(CancellationException.class, () -> model.predict(rows, Progress.SILENT));
  }

  @Test
  void should_feed_one_input_per_column() throws IOException {
    try (var model = open(ToyOnnx.sumOfColumns("a", "b"), List.of(), List.of())) {
      var answer = model.predict(List.of(row(Map.of("a", 1.5, "b", 2.0))), Progress.SILENT);
      assertArrayEquals(new float[] {3.5f}, ((Output.Scores) answer.getFirst()).values());
    }
  }

  @Test
  void should_feed_one_row_without_an_axis_of_rows() throws IOException {
    var writer = new OnnxWriter("bare").input("x", NumberType.FLOAT, "2");
    writer.floats("w", new float[] {1, 2, -1, 0.5f}, 2, 2);
    writer.call("MatMul", "x", "w").to("y");
    var onnx = writer.output("y", NumberType.FLOAT, "2").bytes();
    try (var model = open(onnx, List.of("a", "b"), List.of("low", "high"))) {
      var rows = List.of(row(Map.of("a", 3.0, "b", 4.0)), row(Map.of("a", 1.0, "b", 0.0)));
      var answers = model.predict(rows, Progress.SILENT);
      assertArrayEquals(new float[] {-1, 8}, ((Output.Scores) answers.get(0)).values());
      assertArrayEquals(new float[] {1, 2}, ((Output.Scores) answers.get(1)).values());
      assertArrayEquals(
          new float[] {-1, 8, 1, 2}, model.scores(new float[] {3, 4, 1, 0}, rows.size()));
    }
  }

  @Test
  void should_feed_one_input_per_column_without_a_second_axis() throws IOException {
    var writer = new OnnxWriter("bare");
    writer.input("a", NumberType.FLOAT, "N").input("b", NumberType.FLOAT, "N");
    writer.call("Mul", "a", "b").to("y");
    var onnx = writer.output("y", NumberType.FLOAT, "N").bytes();
    try (var model = open(onnx, List.of(), List.of("product"))) {
      var rows = List.of(row(Map.of("a", 3.0, "b", 4.0)), row(Map.of("a", 1.0, "b", 7.0)));
      var answers = model.predict(rows, Progress.SILENT);
      assertArrayEquals(new float[] {7}, ((Output.Scores) answers.get(1)).values());
      assertArrayEquals(new float[] {12, 7}, model.scores(new float[] {3, 4, 1, 7}, rows.size()));
    }
  }

  @Test
  void should_name_the_columns_that_do_not_fit() {
    var onnx = ToyOnnx.linear(new float[][] {{1}, {2}, {3}});
    var failure =
        assertThrows(Failure.class, () -> open(onnx, List.of("age", "income"), List.of()));
    assertTrue(
        failure.getMessage().contains("3") && failure.getMessage().contains("[age, income]"));
    assertTrue(failure.in(Locale.FRENCH).contains("le cas en nomme 2"), failure.in(Locale.FRENCH));
  }

  @Test
  void should_name_the_column_that_a_row_lacks() throws IOException {
    var onnx = ToyOnnx.linear(new float[][] {{1}, {2}});
    try (var model = open(onnx, List.of("age", "income"), List.of())) {
      var failure =
          assertThrows(
              Failure.class,
              () -> model.predict(List.of(row(Map.of("age", 1.0))), Progress.SILENT));
      assertTrue(failure.getMessage().contains("income"), failure.getMessage());
    }
  }

  @Test
  void should_refuse_a_text_for_a_model_of_rows() throws IOException {
    try (var model = open(ToyOnnx.linear(new float[][] {{1}}), List.of("age"), List.of())) {
      assertThrows(
          Failure.class, () -> model.predict(List.of(new Input.Text("no")), Progress.SILENT));
    }
  }

  @Test
  void should_stop_on_an_answer_that_is_no_number() throws IOException {
    try (var model = open(ToyOnnx.logarithm(new float[][] {{1}}), List.of("age"), List.of())) {
      var failure =
          assertThrows(
              Failure.class,
              () -> model.predict(List.of(row(Map.of("age", -1.0))), Progress.SILENT));
      assertTrue(failure.getMessage().contains("NaN"), failure.getMessage());
    }
  }

  @Test
  void should_refuse_a_file_that_is_not_onnx() {
    var failure =
        assertThrows(
            Failure.class,
            () ->
                open(
                    "a poem, not a model".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    List.of("a"),
                    List.of()));
    assertTrue(failure.getMessage().contains("toy.onnx"), failure.getMessage());
  }

  @Test
  void should_refuse_a_graph_without_numbers_to_read() {
    assertThrows(Failure.class, () -> open(ToyOnnx.integersOnly(), List.of("a"), List.of()));
  }

  @Test
  void should_refuse_labels_that_do_not_fit() throws IOException {
    var onnx = ToyOnnx.linear(new float[][] {{1, 2}});
    try (var model = open(onnx, List.of("age"), List.of("only one"))) {
      assertThrows(
          Failure.class, () -> model.predict(List.of(row(Map.of("age", 1.0))), Progress.SILENT));
    }
  }
}
