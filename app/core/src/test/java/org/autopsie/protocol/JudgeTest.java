package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.casefile.Expect;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Payload.Metric;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a measure is held against.
class JudgeTest {
  private static final CaseFile CASE =
      CaseYaml.read(
              Path.of(System.getProperty("autopsie.checkout"))
                  .resolve("sample-incidents/cv-screening"))
          .caseFile();

  private static Step step(String kind, Expect expect) {
    return new Step(
        "s",
        kind,
        null,
        null,
        null,
        "minilm",
        "x",
        null,
        Optional.empty(),
        Optional.empty(),
        expect,
        Optional.empty());
  }

  private static Optional<Double> number(String text) {
    return text == null ? Optional.empty() : Optional.of(Double.valueOf(text));
  }

  private static Metric metric(double value, double low, double high, String unit) {
    return new Metric("m", value, low, high, 10, unit);
  }

  @ParameterizedTest
  @CsvSource({
    "1, , 3, pass",
    "3, , 3, pass",
    "3.01, , 3, fail",
    "-1.1, -1, 1, fail",
    "0.9, 0.8, , pass",
    "NaN, , 3, fail",
    "NaN, 0, , fail",
    "1, , , fail"
  })
  void should_pass_a_control_within_its_stated_bounds_only(
      double value, String atLeast, String atMost, String status) {
    var expect =
        new Expect(
            number(atLeast),
            number(atMost),
            Optional.empty(),
            Optional.empty(),
            null,
            null,
            null,
            null,
            null);
    var judged = Judge.judge(CASE, step("control", expect), metric(value, value, value, "ranks"));
    assertEquals(status, judged.status());
    assertEquals(Optional.empty(), judged.verdict());
  }

  @ParameterizedTest
  @CsvSource({
    "positive, 0.1, 0.9, ranks, agrees",
    "positive, -0.9, -0.1, ranks, differs",
    "negative, -0.9, -0.1, ranks, agrees",
    "positive, -0.1, 0.9, ranks, inconclusive",
    "negative, 0.7, 0.9, ratio, agrees",
    "negative, 0.7, 1.1, ratio, inconclusive",
    "negative, 1.1, 1.3, ratio, differs",
    "positive, NaN, NaN, ranks, inconclusive"
  })
  void should_hold_an_observation_against_the_stated_direction(
      String direction, double low, double high, String unit, String verdict) {
    var expect =
        new Expect(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            null,
            direction,
            null,
            Localised.NONE,
            null);
    var judged =
        Judge.judge(CASE, step("observation", expect), metric((low + high) / 2, low, high, unit));
    assertEquals("observed", judged.status());
    assertEquals(Optional.of(verdict), judged.verdict());
  }

  @ParameterizedTest
  @CsvSource({
    "85.0, read, pass, ",
    "83.0, read, fail, ",
    "85.0, to-confirm, observed, agrees",
    "83.0, to-confirm, observed, differs"
  })
  void should_decide_a_reproduction_only_by_a_figure_that_was_read(
      double value, String seen, String status, String verdict) {
    var source =
        CASE.sources().stream()
            .filter(known -> known.seen().equals(seen))
            .findFirst()
            .orElseThrow()
            .id();
    var expect =
        new Expect(
            Optional.empty(),
            Optional.empty(),
            Optional.of(85.1),
            Optional.of(1.0),
            null,
            null,
            source,
            null,
            null);
    var judged =
        Judge.judge(CASE, step("reproduction", expect), metric(value, value, value, "share"));
    assertEquals(status, judged.status());
    assertEquals(Optional.ofNullable(verdict), judged.verdict());
  }

  @ParameterizedTest
  @CsvSource({
    "reproduction, 0.3, 0.32, read, pass, ",
    "reproduction, 0.32, 0.34, read, fail, ",
    "reproduction, NaN, NaN, read, fail, ",
    "reproduction, 0.3139, 0.4, to-confirm, observed, agrees",
    "control, 0.3139, 0.3139, read, pass, ",
    "control, 0, 0.1, read, fail, ",
    "observation, 0.3, 0.4, read, observed, agrees"
  })
  void should_hold_the_published_value_against_the_measured_interval(
      String kind, double low, double high, String seen, String status, String verdict) {
    var source =
        CASE.sources().stream().filter(one -> one.seen().equals(seen)).findFirst().orElseThrow();
    var expect =
        new Expect(
            Optional.empty(),
            Optional.empty(),
            Optional.of(0.3139),
            Optional.empty(),
            null,
            null,
            source.id(),
            null,
            "interval");

    var judged = Judge.judge(CASE, step(kind, expect), metric(low, low, high, "share"));

    assertEquals(status, judged.status());
    assertEquals(Optional.ofNullable(verdict), judged.verdict());
  }
}
