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
import org.autopsie.model.OnnxWriter.NumberType;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A model of rows that reads whole numbers under one of two columns: `age + priors`.
class WholeColumnsTest {
  @TempDir Path folder;
  private Predictor model;

  @BeforeEach
  void open() throws IOException {
    var writer = new OnnxWriter("sum");
    writer.input("age", NumberType.INT64, "N", "1").input("priors", NumberType.FLOAT, "N", "1");
    writer.call("Cast", "age").with("to", NumberType.FLOAT.code()).to("a");
    writer.call("Add", "a", "priors").to("y");
    Files.write(folder.resolve("toy.onnx"), writer.output("y", NumberType.FLOAT, "N", "1").bytes());
    var columns = List.of("priors", "age");
    model =
        new Models(new ResourceStore(folder.resolve("home"), Optional.empty()), DeviceChoice.CPU)
            .open(Specs.rows("toy.onnx", columns, List.of("y")), folder);
  }

  @AfterEach
  void close() {
    model.close();
  }

  private Output ask(double age, double priors) {
    var row = new Input.Row(new LinkedHashMap<>(Map.of("age", age, "priors", priors)));
    return model.predict(List.of(row), Progress.SILENT).getFirst();
  }

  @Test
  void should_refuse_a_number_between_two_whole_ones_and_name_it() {
    assertArrayEquals(new float[] {32.5f}, ((Output.Scores) ask(30, 2.5)).values());
    var refused = assertThrows(Failure.class, () -> ask(30.4, 2));
    assertTrue(refused.getMessage().contains("under age; it was given 30.4"), refused.getMessage());
    assertTrue(refused.in(Locale.FRENCH).contains("nombres entiers sous age"));
    assertThrows(Failure.class, () -> ask(1e300, 2));
  }

  @Test
  void should_say_that_numbers_of_a_range_were_rounded_in_the_step_where_they_were() {
    var step = model.forOneStep();
    assertArrayEquals(new double[] {33}, step.scores(new double[] {2, 30.6}, 1));
    assertArrayEquals(new float[] {33, 30.5f}, step.scores(new float[] {2, 30.6f, .5f, 30}, 2));
    assertEquals(1, step.notices().size());
    var told = step.notices().getFirst().in(Locale.ENGLISH);
    assertTrue(told.contains("whole numbers alone under age"), told);

    var next = model.forOneStep();
    assertArrayEquals(new double[] {32.5}, next.forMany(1).scores(new double[] {2.5, 30}, 1));
    assertEquals(List.of(), next.notices());
    next.forMany(1).scores(new double[] {0, 0.5}, 1);
    assertEquals(1, next.notices().size());
  }
}
