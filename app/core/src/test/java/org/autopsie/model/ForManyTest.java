package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.autopsie.model.analytic.Networks;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A model that is asked by several threads at once, each on one processor.
class ForManyTest {
  private static final int THREADS = 3;
  private static final int ROWS = 64;
  private static final List<String> COLUMNS =
      IntStream.range(0, 30).mapToObj(i -> "c" + i).toList();

  private static Predictor open(int threads) {
    var models =
        new Models(new ResourceStore(Path.of(""), Optional.empty()), DeviceChoice.CPU, threads);
    var onnx = Networks.dense(COLUMNS.size(), 64, 64, 1);
    return models.open(Specs.rows("toy.onnx", COLUMNS, List.of()), onnx, Optional.empty());
  }

  private static float[] rows() {
    var rows = new float[COLUMNS.size() * ROWS];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (float) Math.sin(i);
    }
    return rows;
  }

  @Test
  void should_answer_the_same_by_several_lanes() {
    try (var model = open(THREADS)) {
      var many = model.fresh().forMany(1000);

      assertEquals(1, model.fresh().lanes());
      assertEquals(THREADS, many.lanes());
      assertSame(many, model.fresh().forMany(1000), "opened once");
      assertEquals(model.sha256(), many.sha256());
      assertArrayEquals(model.scores(rows(), ROWS), many.scores(rows(), ROWS));
    }
  }

  @Test
  void should_stay_one_model_where_few_are_asked_or_there_is_one_processor() {
    try (var model = open(THREADS);
        var single = open(1)) {
      assertSame(model.fresh(), model.fresh().forMany(2));
      assertSame(single.fresh(), single.fresh().forMany(1000));
    }
  }

  @Test
  void should_be_closed_with_the_model() {
    var model = open(THREADS);
    var many = model.fresh().forMany(1000);
    var other = model.fresh();
    assertNotSame(many, other);

    model.close();

    assertThrows(CancellationException.class, () -> many.scores(rows(), ROWS));
    assertThrows(CancellationException.class, () -> other.forMany(1000));
  }

  @Test
  void should_have_its_lanes_in_a_step_too() {
    try (var model = open(THREADS)) {
      assertEquals(THREADS, model.forOneStep().fresh().forMany(1000).lanes());
    }
  }

  @Test
  void should_refuse_a_file_that_was_changed_in_the_meantime(@TempDir Path folder)
      throws IOException {
    var file = folder.resolve("toy.onnx");
    Files.write(file, Networks.dense(COLUMNS.size(), 64, 64, 1));
    var store = new ResourceStore(folder.resolve("home"), Optional.empty());
    var models = new Models(store, DeviceChoice.CPU, THREADS);
    try (var model = models.open(Specs.rows("toy.onnx", COLUMNS, List.of()), folder)) {
      var fresh = model.fresh();
      Files.write(file, Networks.dense(COLUMNS.size(), 32, 32, 1));

      var failure = assertThrows(Failure.class, () -> fresh.forMany(1000));

      assertEquals("changed", failure.key());
      assertTrue(failure.getMessage().contains(model.sha256()), failure.getMessage());
    }
  }

  @Test
  void should_open_once_and_close_once() {
    var opened = new AtomicInteger();
    var closed = new AtomicInteger();
    var lazy = new OnFirstUse<>(opened::incrementAndGet, _ -> closed.incrementAndGet());
    assertEquals(0, opened.get());
    assertEquals(lazy.get(), lazy.get());

    lazy.close();
    lazy.close();

    assertEquals(1, opened.get());
    assertEquals(1, closed.get());
    assertThrows(CancellationException.class, lazy::get);
  }
}
