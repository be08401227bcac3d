package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Ledger;
import org.autopsie.run.CancelledProgress;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
  private @TempDir Path folder;
  private ToyLab toys;
  private Laboratory laboratory;

  @BeforeEach
  void open() throws IOException {
    toys = new ToyLab(folder);
    laboratory = toys.laboratory();
  }

  @AfterEach
  void close() {
    laboratory.close();
  }

  private Kept keep(LoadedCase copy, Kept.Attempt attempt) {
    return keep(copy, attempt, Progress.SILENT);
  }

  private Kept keep(LoadedCase copy, Kept.Attempt attempt, Progress progress) {
    return Kept.keep(laboratory, copy, attempt, ToyLab.CLOCK, Locale.FRENCH, progress);
  }

  private List<String> kept() {
    return Ledger.open(toys.copy().folder()).entries().stream().map(one -> one.step()).toList();
  }

  private List<String> steps() {
    return toys.copy().caseFile().protocol().stream().map(Step::id).toList();
  }

  private List<String> verified() {
    var ledger = Ledger.open(toys.copy().folder()).entries();
    return new Verifier(laboratory, toys.copy())
        .verify(ledger, Locale.ENGLISH, Progress.SILENT).stream()
            .map(check -> check.step() + " " + check.what() + " " + check.said())
            .toList();
  }

  @Test
  void should_make_a_step_of_what_was_tried_and_keep_its_evidence() {
    var copy = toys.copy();

    var kept = keep(copy, ToyLab.older(50));

    assertEquals(Optional.of(30.0), kept.result().measured());
    assertEquals("observed", kept.result().status());
    assertEquals(toys.copy().caseFile(), kept.now().caseFile());
    var step = kept.now().caseFile().protocol().getFirst();
    assertEquals("kept-1", step.id());
    assertEquals("Plus vieux", step.title().fr());
    assertEquals(50.0, step.compared().orElseThrow().set().get("value"));
    assertEquals(copy.text(), kept.now().text().replaceFirst("protocol: .*\n", ""));
    assertEquals(List.of("kept-1"), kept());
    assertEquals(
        List.of("kept-1 statistics equal", "kept-1 outcome equal", "kept-1 model equal"),
        verified());
  }

  @Test
  void should_not_run_again_what_was_kept() {
    var now = keep(toys.copy(), ToyLab.older(50)).now();

    var results =
        new Runner(laboratory, now, Ledger.open(now.folder()), ToyLab.CLOCK, Locale.ENGLISH)
            .run(Runner.Recorded.KEEP, Progress.SILENT, (result, known) -> assertTrue(known));

    assertEquals(List.of("observed"), results.stream().map(StepResult::status).toList());
    assertEquals(List.of("kept-1"), kept());
  }

  @Test
  void should_number_the_steps_and_keep_the_same_attempt_as_one() {
    var now = keep(toys.copy(), ToyLab.older(50)).now();
    now = keep(now, ToyLab.older(60)).now();

    var again = keep(now, ToyLab.older(50));

    assertEquals(List.of("kept-1", "kept-2"), steps());
    assertEquals(List.of("kept-1", "kept-2", "kept-1"), kept());
    assertEquals(now, again.now());
    assertEquals("kept-1", again.result().id());
    assertEquals(3, again.evidence().line());
    assertEquals(List.of(), verified().stream().filter(said -> !said.endsWith("equal")).toList());
  }

  @Test
  void should_tell_attempts_apart_by_their_parameters_and_their_reference() {
    var plain = ToyLab.older(50);
    var scaled =
        new Kept.Attempt(
            plain.title(),
            new ToyShift(2),
            "toy",
            Optional.empty(),
            plain.compared().orElseThrow());
    var held =
        new Kept.Attempt(
            plain.title(),
            new ToyShift(),
            "toy",
            Optional.of(ToyLab.arm(20)),
            plain.compared().orElseThrow());

    var now = keep(toys.copy(), plain).now();
    now = keep(now, scaled).now();
    var third = keep(now, held);

    assertEquals(List.of("kept-1", "kept-2", "kept-3"), steps());
    assertEquals(Optional.of(60.0), third.result().measured());
  }

  @Test
  void should_leave_nothing_behind_when_it_fails_or_is_cancelled() throws IOException {
    var copy = toys.copy();
    var cancelled = new CancelledProgress();
    assertThrows(CancellationException.class, () -> keep(copy, ToyLab.older(50), cancelled));
    var plain = ToyLab.older(50);
    var nowhere =
        new Kept.Attempt(
            plain.title(), plain.with(), plain.set(), "absent", Optional.empty(), plain.compared());
    assertThrows(Failure.class, () -> keep(copy, nowhere));
    Files.delete(copy.folder().resolve("models/toy.onnx"));
    laboratory.close();
    assertThrows(Failure.class, () -> keep(copy, plain));

    assertEquals(copy.text(), toys.copy().text());
    assertEquals(List.of(), kept());
  }

  @Test
  void should_take_the_step_back_when_its_evidence_cannot_be_kept() throws IOException {
    var now = keep(toys.copy(), ToyLab.older(50)).now();
    var ledger = now.folder().resolve("evidence.jsonl");
    Files.writeString(ledger, Files.readString(ledger).replace("observed", "Observed"));

    assertThrows(Failure.class, () -> keep(now, ToyLab.older(60)));

    assertEquals(now.text(), toys.copy().text());
  }

  @Test
  void should_run_a_step_that_was_declared_before_a_kill() {
    var now = keep(toys.copy(), ToyLab.older(50)).now();
    var other = keep(now, ToyLab.older(60)).now();
    assertTrue(other.folder().resolve("evidence.jsonl").toFile().delete());
    assertTrue(other.folder().resolve("evidence.head").toFile().delete());

    new Runner(laboratory, other, Ledger.open(other.folder()), ToyLab.CLOCK, Locale.ENGLISH)
        .run(Runner.Recorded.KEEP, Progress.SILENT, (result, known) -> assertFalse(known));

    assertEquals(List.of("kept-1", "kept-2"), kept());
    assertEquals(List.of(), verified().stream().filter(said -> !said.endsWith("equal")).toList());
  }

  @Test
  void should_keep_nothing_in_a_sample_or_over_a_change_made_by_hand() throws IOException {
    var copy = toys.copy();
    Files.createDirectories(folder.resolve("samples"));
    Files.move(copy.folder(), folder.resolve("samples/toy"));
    var sample = toys.cases().open(folder.resolve("samples/toy"));
    assertThrows(Failure.class, () -> keep(sample, ToyLab.older(50)));
    assertEquals(copy.text(), toys.cases().open(sample.folder()).text());

    Files.move(sample.folder(), copy.folder());
    Files.writeString(copy.folder().resolve("case.yaml"), copy.text() + "# mine\n");
    assertThrows(Failure.class, () -> keep(copy, ToyLab.older(50)));
    assertEquals(List.of(), kept());
  }

  @Test
  void should_not_call_a_step_changed_whose_text_was_taken_back_with_its_exhibit() {
    var edits = toys.cases().edits();
    var now = keep(toys.copy(), ToyLab.older(50)).now();
    now = edits.set(now, "/protocol/0/compared/set/text", "");
    assertEquals(List.of("equal", "differs", "differs"), ends(verified()));

    edits.forget(now, "first", LocalDate.of(2026, 11, 22));

    assertEquals(List.of("equal", "re-run", "re-run"), ends(verified()));
  }

  private static List<String> ends(List<String> checks) {
    return checks.stream().map(said -> said.substring(said.lastIndexOf(' ') + 1)).toList();
  }

  @Test
  void should_run_somebody_elses_model_in_the_place_of_the_cases_own() throws IOException {
    var now = keep(toys.copy(), ToyLab.older(50)).now();
    var own = folder.resolve("own.onnx");
    Files.write(own, org.autopsie.model.ToyOnnx.linear(new float[][] {{3}, {0}}));

    var other = OtherModel.in(toys.cases(), now, own);

    try (var fresh = toys.laboratory()) {
      var results =
          new Runner(fresh, other, Ledger.open(other.folder()), ToyLab.CLOCK, Locale.ENGLISH)
              .run(Runner.Recorded.KEEP, Progress.SILENT, (result, known) -> assertFalse(known));
      assertEquals(Optional.of(45.0), results.getFirst().measured());
      assertEquals(Optional.of("proxy"), results.getFirst().fidelity());
    }
    assertEquals("own.onnx", other.caseFile().models().getFirst().title());
  }
}
