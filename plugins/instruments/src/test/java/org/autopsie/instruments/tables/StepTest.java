package org.autopsie.instruments.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Ledger;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.Models;
import org.autopsie.model.ResourceStore;
import org.autopsie.model.analytic.RowModels;
import org.autopsie.protocol.Laboratory;
import org.autopsie.protocol.Runner;
import org.autopsie.protocol.StepResult;
import org.autopsie.protocol.Verifier;
import org.autopsie.run.Plugins;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Published indices as steps of a case, each held against its own 99.9 % interval.
class StepTest {
  private static final String HEAD =
      """
      autopsie: 1
      id: check
      title: Check
      sources:
        - {id: saltelli, title: A book, seen: read}
      models:
        - {id: ishigami, fidelity: teaching, reads: row, columns: [x1, x2, x3], file: {path: model.onnx}}
      exhibits:
        - {id: zero, kind: row, row: {x1: 0, x2: 0, x3: 0}, people: {status: none}}
      protocol:
      """;

  private static final String STEP =
      """
        - id: %s
          kind: reproduction
          model: ishigami
          with: sobol
          set: {samples: 512, second-order: true, low: [-3.141592653589793], high: [3.141592653589793], level: 0.999, measure: %s, part: "%s"}
          expect: {published: %s, within: interval, source: saltelli}
      """;

  private @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    var copy = Files.createDirectories(folder.resolve("cases/check"));
    Files.writeString(
        copy.resolve("case.yaml"),
        HEAD
            + STEP.formatted("ishigami-s1-1", "first-order", "x1", ".313905")
            + STEP.formatted("ishigami-st-3", "total-order", "x3", ".243684")
            + STEP.formatted("ishigami-s2-1-3", "second-order", "x1:x3", ".243684"));
    Files.write(copy.resolve("model.onnx"), RowModels.ishigami());
  }

  private LoadedCase copy() {
    return cases().open(folder.resolve("cases/check"));
  }

  private CaseStore cases() {
    return new CaseStore(List.of(folder.resolve("samples")), folder.resolve("cases"));
  }

  private Laboratory laboratory() {
    var models =
        new Models(new ResourceStore(folder.resolve("home"), Optional.empty()), DeviceChoice.CPU);
    return new Laboratory(cases(), new Plugins(folder.resolve("none")), models::open, 0);
  }

  private List<String> run() {
    var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    try (var laboratory = laboratory()) {
      var ledger = Ledger.open(copy().folder());
      return new Runner(laboratory, copy(), ledger, clock, Locale.ENGLISH)
          .run(Runner.Recorded.KEEP, Progress.SILENT, (result, known) -> {}).stream()
              .map(StepResult::status)
              .toList();
    }
  }

  private List<String> verified() {
    try (var laboratory = laboratory()) {
      return new Verifier(laboratory, copy())
          .verify(Ledger.open(copy().folder()).entries(), Locale.ENGLISH, Progress.SILENT).stream()
              .map(check -> check.what() + " " + check.said() + check.detail())
              .distinct()
              .toList();
    }
  }

  @Test
  void should_find_the_published_indices_and_the_same_again() {
    assertEquals(List.of("pass", "pass", "pass"), run());

    assertEquals(List.of("statistics equal", "outcome equal", "model equal"), verified());
  }

  @Test
  void should_fail_with_another_model() throws IOException {
    run();

    Files.write(copy().folder().resolve("model.onnx"), RowModels.linear(new double[] {1, 2, 3}, 0));

    assertTrue(verified().stream().anyMatch(said -> said.startsWith("model differs")));
    assertEquals(List.of("fail", "fail", "fail"), run());
  }
}
