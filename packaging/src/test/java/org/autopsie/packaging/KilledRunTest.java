package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.autopsie.evidence.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs that are killed, and runs that meet: what was said to be recorded is there.
class KilledRunTest {
  private static final int STEPS = 30;
  private static final int KILLS = 5;

  private @TempDir Path folder;
  private Path written;
  private Path out;
  private Station station;

  @BeforeEach
  void write() throws IOException {
    station = new Station(folder.resolve("home"));
    written = ToyCase.ofRows(folder.resolve("case"), STEPS);
    // So that a kill falls between steps and within them.
    ToyCase.edit(
        written.resolve("case.yaml"), "{label: accepted}", "{label: accepted, resamples: 100000}");
    out = folder.resolve("out");
  }

  @Test
  void should_hold_what_was_announced_and_go_on_when_killed_at_random() throws Exception {
    var random = new Random(0);
    int cut = 0;
    for (int i = 0; i < KILLS; i++) {
      var program = Program.start(station.home(), folder, "run", written, "--out", out, "--json");
      awaitRecorded(program);
      Thread.sleep(random.nextInt(250), random.nextInt(1_000_000));
      program.process().destroyForcibly().waitFor();
      assertHeld(announced(program.err()));
      cut += steps().size() < STEPS ? 1 : 0;
    }
    assertTrue(cut > 1, "every run had ended before it was killed");

    var last = Program.start(station.home(), folder, "run", written, "--out", out, "--json");
    assertEquals(STEPS, last.await().json().get("steps").size());
    assertEquals(IntStream.rangeClosed(1, STEPS).mapToObj(n -> "step-" + n).toList(), steps());
    assertTrue(station.done("verify", out).out().contains("\nequal: "));
  }

  @Test
  void should_copy_the_case_whole_when_killed_at_random_before_the_first_step() throws Exception {
    var random = new Random(1);
    for (int i = 0; i < KILLS; i++) {
      var place = folder.resolve("early-" + i);
      var program = Program.start(station.home(), folder, "run", written, "--out", place, "--json");
      while (program.process().isAlive() && !Files.exists(place)) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(15), random.nextInt(1_000_000));
      program.process().destroyForcibly().waitFor();
      station.done("run", written, "--out", place);
      station.done("verify", place);
    }
  }

  @Test
  void should_leave_one_whole_chain_when_two_run_the_same_case_at_once() throws Exception {
    var one = Program.start(station.home(), folder, "run", written, "--out", out, "--json");
    var other = Program.start(station.home(), folder, "run", written, "--out", out, "--json");

    for (var told : List.of(one.await(), other.await())) {
      assertEquals(STEPS, told.json().get("steps").size());
    }
    assertEquals(
        IntStream.rangeClosed(1, STEPS).mapToObj(n -> "step-" + n).collect(Collectors.toSet()),
        Set.copyOf(steps()));
    assertTrue(station.done("verify", out).out().contains("\nequal: "));
  }

  /// Waits until it has recorded something that was not recorded before.
  private static void awaitRecorded(Program program) throws Exception {
    while (program.process().isAlive() && announced(program.err()).isEmpty()) {
      Thread.sleep(2);
    }
  }

  private static List<String> announced(Path err) throws IOException {
    var text = Files.readString(err);
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .filter(line -> line.startsWith("recorded: "))
        .map(line -> line.split(" ", -1)[1])
        .toList();
  }

  private void assertHeld(List<String> announced) throws IOException {
    assertTrue(steps().containsAll(announced), announced + " announced, held: " + steps());
    var told = station.done("verify", out);
    assertTrue(told.out().contains("The chain is whole: " + steps().size()), told.out());
  }

  /// The steps of the whole lines of the ledger.
  private List<String> steps() throws IOException {
    var text = Files.readString(out.resolve("evidence.jsonl"));
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .map(line -> Json.mapper().readTree(line).get("step").asString())
        .toList();
  }
}
