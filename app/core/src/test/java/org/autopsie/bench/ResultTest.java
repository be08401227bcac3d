package org.autopsie.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.autopsie.evidence.Json;
import org.autopsie.run.Failure;
import org.autopsie.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTest {

  /// 3 % of 0.97 is 0.0291.
  @ParameterizedTest
  @CsvSource({
    "ENGINE_MINILM, 0.98, 0.97, 0.99, yes",
    "ENGINE_MINILM, 0.97, 0.97, 0.97, yes",
    "ENGINE_MINILM, 0.96, 0.94, 0.998, no",
    "ENGINE_MINILM, 0.96, 0.94, 0.999, inconclusive",
    "ENGINE_MINILM, 1.10, 0.90, 1.20, inconclusive",
    "KERNEL_SHAP, 1.05, 1.02, 1.08, yes",
    "KERNEL_SHAP, 1.12, 1.10, 1.14, no",
    "KERNEL_SHAP, 1.05, 0.98, 1.08, inconclusive",
    "RESUME, 0, NaN, NaN, yes",
    "RESUME, 1, NaN, NaN, no",
    "SWEEP_HEAP, 1.25, NaN, NaN, yes",
    "SWEEP_HEAP, Infinity, NaN, NaN, no",
  })
  void should_hold_only_where_the_interval_is_narrow(
      Named named, double value, double low, double high, String holds) {
    var result = new Result(named, value, new Interval(low, high), named.bound(), locale -> "");
    assertEquals(holds, result.holds());
  }

  @Test
  void should_show_what_the_document_promises() {
    var result =
        new Result(
            Named.ENGINE_CNN, 0.98, new Interval(0.975, 0.985), 0.97, locale -> "how it was done");
    assertEquals(
        """
        {"name":"engine-cnn","value":0.98,"low":0.975,"high":0.985,"unit":"ratio","bound":0.97,"holds":"yes"}\
        """,
        Json.write(result.shown()));
    assertEquals(
        """
        {"name":"resume","value":0.0,"low":null,"high":null,"unit":"rows","bound":0.0,"holds":"yes"}\
        """,
        Json.write(Result.plain(Named.RESUME, 0, locale -> "").shown()));
  }

  @Test
  void should_show_what_was_measured_along_with_a_number_in_fields_of_its_own() {
    var result =
        Result.plain(Named.FAIRNESS_10M, 1.5, locale -> "")
            .beside("ratio_100k", 2.25)
            .beside("peak_memory_mib", 300);

    assertEquals(
        """
        {"name":"fairness-10m","value":1.5,"low":null,"high":null,"unit":"ratio","bound":3.0,\
        "holds":"yes","ratio_100k":2.25,"peak_memory_mib":300.0}\
        """,
        Json.write(result.shown()));
  }

  @Test
  void should_know_the_results_and_their_bounds() {
    assertEquals(
        List.of(
            "engine-minilm",
            "engine-cnn",
            "occlusion-cnn",
            "rise-cnn",
            "kernel-shap",
            "overlay-p95",
            "crop-drag-p95",
            "sweep-heap",
            "resume",
            "growth",
            "cancel-p95",
            "fairness-10m",
            "axis-default",
            "vectors-3m",
            "type-to-dot-p95"),
        Named.ids());
    assertTrue(Arrays.stream(Named.values()).allMatch(named -> Double.isFinite(named.bound())));
    assertEquals(7, Bench.compared(List.of(Named.values())));
    assertEquals(0, Bench.compared(List.of(Named.RESUME)));
    assertFalse(Named.FAIRNESS_10M.isQuick());
    assertFalse(Named.VECTORS_3M.isQuick());
    assertFalse(Named.TYPE_TO_DOT_P95.isQuick());
    assertFalse(Named.CROP_DRAG_P95.isQuick());
    assertTrue(Named.AXIS_DEFAULT.isQuick());
  }

  @Test
  void should_name_the_nearest_and_all_where_a_name_is_unknown() {
    var failure = assertThrows(Failure.class, () -> Named.of("engine-mini"));
    assertEquals(
        "There is no result engine-mini; did you mean engine-minilm? There are: engine-minilm,"
            + " engine-cnn, occlusion-cnn, rise-cnn, kernel-shap, overlay-p95, crop-drag-p95,"
            + " sweep-heap, resume, growth, cancel-p95, fairness-10m, axis-default,"
            + " vectors-3m, type-to-dot-p95.",
        failure.in(Locale.ENGLISH));
  }

  @Test
  void should_measure_nine_pairs_or_more_unless_quick() {
    assertTrue(Effort.full().pairs() >= 9);
    assertTrue(Effort.full().blockNanos() >= 5_000_000_000L);
    assertEquals(2, Effort.quick(6).pairs());
    assertEquals(9, Effort.quick(1).pairs());
  }
}
