package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.autopsie.evidence.Ledger;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Sha256;
import org.autopsie.model.ResourceStore;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers that were recorded elsewhere stand in for a model that is missing, and are held against
/// the one that is there.
class RecordedTest {
  @TempDir Path folder;
  private ToyLab lab;
  private Path yaml;
  private Path onnx;

  @BeforeEach
  void record() throws IOException {
    lab = new ToyLab(folder);
    yaml = folder.resolve("cases/toy/case.yaml");
    onnx = folder.resolve("cases/toy/models/toy.onnx");
    var sha256 = Sha256.of(Files.readAllBytes(onnx));
    Files.writeString(
        yaml,
        Files.readString(yaml)
                .replace(
                    "file: {path: models/toy.onnx}",
                    "file: {name: far.onnx, sha256: " + sha256 + "}")
            + """
            data:
              - {id: kept, file: kept.csv}
            protocol:
              - id: s
                kind: observation
                model: toy
                with: toy-shift
                compared: {with: toy-edit, set: {column: age, value: 50}}
                recorded: {data: kept, model: %s, version: "1", seed: 0, on: "2026-11-21"}
            """
                .formatted(sha256));
    store();
    Files.writeString(folder.resolve("cases/toy/kept.csv"), csv(answers()));
  }

  private void store() throws IOException {
    Files.createDirectories(folder.resolve("home/resources"));
    new ResourceStore(folder.resolve("home"), Optional.empty()).add(onnx);
  }

  private void removeModel() throws IOException {
    Files.delete(onnx);
    try (var files = Files.walk(folder.resolve("home"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private Payload.Table answers() throws IOException {
    Files.writeString(folder.resolve("cases/toy/kept.csv"), "a\n1\n");
    try (var laboratory = lab.laboratory()) {
      var copy = lab.copy();
      var step = copy.caseFile().protocol().getFirst();
      var trial = new Trials(laboratory, copy).of(step);
      return laboratory
          .instrument(step)
          .answers(trial, StepRun.random(0, "s", "answers"), Progress.SILENT);
    }
  }

  private static String csv(Payload.Table table) {
    var lines = new StringBuilder(String.join(",", table.columns().keySet())).append('\n');
    for (int i = 0; i < table.rows(); i++) {
      int row = i;
      lines
          .append(
              String.join(
                  ",",
                  table.columns().values().stream().map(cells -> cells.get(row) + "").toList()))
          .append('\n');
    }
    return lines.toString();
  }

  private StepResult run(Ledger ledger) {
    try (var laboratory = lab.laboratory()) {
      return new Runner(laboratory, lab.copy(), ledger, ToyLab.CLOCK, Locale.ENGLISH)
          .run(Runner.Recorded.KEEP, Progress.SILENT, (result, known) -> {})
          .getFirst();
    }
  }

  private List<Verifier.Check> verified(Ledger ledger) {
    try (var laboratory = lab.laboratory()) {
      return new Verifier(laboratory, lab.copy())
          .verify(ledger.entries(), Locale.ENGLISH, Progress.SILENT);
    }
  }

  private Ledger ledger() {
    return Ledger.open(folder.resolve("cases/toy"));
  }

  @Test
  void should_say_that_the_model_gives_again_what_was_recorded() {
    var result = run(ledger());

    assertEquals("observed", result.status());
    assertTrue(
        result.reason().orElse("").contains("gives the answers that were recorded"), result + "");
  }

  @Test
  void should_say_where_the_model_gives_something_else() throws IOException {
    var kept = folder.resolve("cases/toy/kept.csv");
    Files.writeString(kept, Files.readString(kept).replaceAll("(?m)\\.0$", ".5"));

    assertTrue(run(ledger()).reason().orElse("").contains("are not those recorded"));
  }

  @Test
  void should_stand_on_the_record_where_the_model_is_missing_and_say_so_everywhere()
      throws IOException {
    var here = run(ledger());
    removeModel();
    Files.delete(folder.resolve("cases/toy/evidence.jsonl"));
    Files.delete(folder.resolve("cases/toy/evidence.head"));
    var ledger = ledger();

    var result = run(ledger);

    assertEquals(here.measured(), result.measured());
    assertTrue(result.reason().orElse("").startsWith("Recorded, not re-run here"), result + "");
    assertTrue(StepResults.isRecordedElsewhere(ledger.entries().getLast()));
    assertEquals(
        Map.of("statistics", "equal", "outcome", "equal", "model", "not re-run"),
        verified(ledger).stream().collect(Collectors.toMap(c -> c.what(), c -> c.said())));
    assertEquals(1, ledger.entries().size());
    run(ledger);
    assertEquals(1, ledger.entries().size(), "it is not kept twice");
  }

  @Test
  void should_ask_the_model_once_it_is_there_although_the_record_was_kept() throws IOException {
    var bytes = Files.readAllBytes(onnx);
    removeModel();
    run(ledger());
    Files.write(onnx, bytes);
    store();

    run(ledger());

    var kept = ledger().entries();
    assertEquals(2, kept.size());
    assertFalse(StepResults.isRecordedElsewhere(kept.getLast()));
  }

  @Test
  void should_skip_the_step_where_it_was_recorded_with_another_version() throws IOException {
    removeModel();
    Files.writeString(yaml, Files.readString(yaml).replace("version: \"1\"", "version: \"0\""));

    assertEquals("skip", run(ledger()).status());
  }
}
