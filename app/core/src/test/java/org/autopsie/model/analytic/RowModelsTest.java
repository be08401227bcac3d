package org.autopsie.model.analytic;

import static org.autopsie.model.analytic.Asked.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.autopsie.model.Output;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

/// Each model against its formula, computed in plain Java.
class RowModelsTest {
  private static void agree(byte[] onnx, int columns, Range range, ToDoubleFunction<double[]> by) {
    var random = new SplittableRandom(7);
    var rows =
        IntStream.range(0, 300)
            .mapToObj(i -> random.doubles(columns, range.low(), range.high()).toArray())
            .toList();
    try (var model = Asked.rows(onnx, columns)) {
      var answers = model.predict(rows.stream().map(Asked::row).toList(), Progress.SILENT);
      for (int i = 0; i < rows.size(); i++) {
        float answer = ((Output.Scores) answers.get(i)).values()[0];
        double expected = by.applyAsDouble(rows.get(i));
        assertEquals(expected, answer, 1e-6 * (1 + Math.abs(expected)), "row " + i);
      }
    }
  }

  private record Range(double low, double high) {}

  @Test
  void should_answer_by_the_ishigami_function() {
    agree(
        RowModels.ishigami(),
        3,
        new Range(-Math.PI, Math.PI),
        x ->
            Math.sin(x[0])
                + 7 * Math.pow(Math.sin(x[1]), 2)
                + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]));
  }

  @Test
  void should_answer_by_the_g_function_of_sobol() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    agree(
        RowModels.sobolG(),
        8,
        new Range(0, 1),
        x ->
            IntStream.range(0, 8)
                .mapToDouble(i -> (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]))
                .reduce(1, (p, q) -> p * q));
  }

  @Test
  void should_answer_by_the_linear_formula() {
    agree(
        RowModels.linear(),
        5,
        new Range(-2, 2),
        x -> 2 * x[0] - x[1] + 0.5 * x[2] + 3 * x[3] + 1.25);
  }

  @Test
  void should_answer_one_where_exactly_one_column_is_one() {
    try (var model = Asked.rows(RowModels.xor(), 2)) {
      assertEquals(0, Asked.score(model, row(0, 0)));
      assertEquals(1, Asked.score(model, row(0, 1)));
      assertEquals(1, Asked.score(model, row(1, 0)));
      assertEquals(0, Asked.score(model, row(1, 1)));
      assertEquals(0.5, Asked.score(model, row(0.5, 0.123)));
    }
  }

  @Test
  void should_answer_the_same_whatever_the_row_holds() {
    try (var model = Asked.rows(RowModels.constant(3, 0.25), 3)) {
      assertEquals(0.25, Asked.score(model, row(0, 0, 0)));
      assertEquals(0.25, Asked.score(model, row(1e9, -3, 0.1)));
    }
  }

  @Test
  void should_answer_no_number_at_one_value_and_a_sum_elsewhere() {
    for (double bad : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
      try (var model = Asked.rows(RowModels.broken(7, bad), 2)) {
        assertEquals(7.5, Asked.score(model, row(6, 1.5)));
        var failure = assertThrows(Failure.class, () -> Asked.score(model, row(7, 1.5)));
        assertEquals("not-finite", failure.key());
      }
    }
  }

  @Test
  void should_compute_a_network_layer_by_layer() {
    try (var model = Asked.rows(Networks.dense(2, 3, 1), 2)) {
      double difference = Asked.score(model, row(0.5, -0.25)) - Dense.of(0.5, -0.25);
      assertEquals(0, difference, 1e-6);
    }
  }

  /// The layers 2 → 3 → 1 by hand, from the same numbers.
  private static final class Dense {
    static double of(double... x) {
      var weights = new Weights(20261122);
      var w1 = weights.layer(6, 2);
      var b1 = weights.bias(3);
      var w2 = weights.layer(3, 3);
      var b2 = weights.bias(1);
      double sum = b2[0];
      for (int unit = 0; unit < 3; unit++) {
        double in = x[0] * w1[unit] + x[1] * w1[3 + unit] + b1[unit];
        sum += Math.max(0, in) * w2[unit];
      }
      return sum;
    }
  }

  @Test
  void should_write_the_same_bytes_each_time() {
    assertArrayEquals(RowModels.ishigami(), RowModels.ishigami());
    assertArrayEquals(RowModels.sobolG(), RowModels.sobolG());
    assertArrayEquals(Networks.dense(30, 128, 128, 1), Networks.dense(30, 128, 128, 1));
    assertArrayEquals(AttentionToy.model(), AttentionToy.model());
  }

  @Test
  void should_draw_weights_that_are_spread_over_their_range() {
    var weights = new Weights(1).layer(10_000, 6);
    assertEquals(0, mean(weights), 0.03);
    for (float weight : weights) {
      assertTrue(weight >= -1 && weight < 1);
    }
    assertEquals(List.of("x1", "x2"), RowModels.columns(2));
  }

  private static double mean(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElseThrow();
  }
}
