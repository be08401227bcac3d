package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.autopsie.model.OnnxWriter.NumberType;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a row is answered, whatever other rows are asked with it. These functions have another last
/// digit where ONNX Runtime computes them one by one.
class RowBatchTest {
  private static final int ROWS = 211;

  @TempDir Path folder;

  private final double[] rows = new Random(3).doubles(2L * ROWS, 0.1, 2).toArray();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 15, 16, 64, 100})
  void should_answer_a_row_alike_in_batches_of_any_size(int size) throws IOException {
    try (var model = open("N")) {
      assertArrayEquals(dense(model, ROWS), dense(model, size));
      assertArrayEquals(objects(model, ROWS), objects(model, size));
      assertArrayEquals(dense(model, ROWS), objects(model, size));
    }
  }

  @Test
  void should_leave_alone_a_graph_that_wants_one_row() throws IOException {
    try (var model = open("1")) {
      assertEquals(3 * ROWS, dense(model, ROWS).length);
      assertArrayEquals(dense(model, ROWS), dense(model, 7));
    }
  }

  private double[] dense(Predictor model, int size) {
    return IntStream.iterate(0, from -> from < ROWS, from -> from + size)
        .mapToObj(from -> Arrays.copyOfRange(rows, 2 * from, 2 * Math.min(ROWS, from + size)))
        .flatMapToDouble(part -> Arrays.stream(model.scores(part, part.length / 2)))
        .toArray();
  }

  private double[] objects(Predictor model, int size) {
    return IntStream.iterate(0, from -> from < ROWS, from -> from + size)
        .mapToObj(from -> IntStream.range(from, Math.min(ROWS, from + size)))
        .map(places -> places.mapToObj(this::row).toList())
        .flatMap(part -> model.predict(part, Progress.SILENT).stream())
        .flatMapToDouble(answer -> wide(((Output.Scores) answer).values()))
        .toArray();
  }

  private static java.util.stream.DoubleStream wide(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]);
  }

  private Input.Row row(int place) {
    var values = new LinkedHashMap<String, Double>();
    values.put("a", rows[2 * place]);
    values.put("b", rows[2 * place + 1]);
    return new Input.Row(values);
  }

  /// sin a, log b and the arc tangent of their sum.
  private Predictor open(String axis) throws IOException {
    var writer = new OnnxWriter("functions");
    writer.input("x", NumberType.FLOAT, axis, "2");
    var a = writer.node("MatMul", "x", writer.floats("first", new float[] {1, 0}, 2, 1));
    var b = writer.node("MatMul", "x", writer.floats("second", new float[] {0, 1}, 2, 1));
    var sine = writer.node("Sin", a);
    var logarithm = writer.node("Log", b);
    var tangent = writer.node("Atan", writer.node("Add", a, b));
    writer.call("Concat", sine, logarithm, tangent).with("axis", 1L).to("y");
    writer.output("y", NumberType.FLOAT, axis, "3");
    Files.write(folder.resolve("toy.onnx"), writer.bytes());
    return new Models(new ResourceStore(folder.resolve("home"), Optional.empty()), DeviceChoice.CPU)
        .open(Specs.rows("toy.onnx", List.of("a", "b"), List.of()), folder);
  }
}
