package org.autopsie.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever was changed in a case folder after a run, `verify` exits 1 and says so, with the line.
class TamperedCaseTest {
  private @TempDir Path folder;
  private Path kept;
  private Station station;

  @BeforeEach
  void run() throws IOException {
    station = new Station(folder.resolve("home"));
    kept = folder.resolve("kept");
    station.done("run", ToyCase.ofRows(folder.resolve("case"), 4), "--out", kept);
    station.done("verify", kept);
  }

  @Test
  void should_name_the_line_when_a_byte_of_it_was_flipped() throws IOException {
    var ledger = Files.readAllBytes(ledger());
    var random = new Random(0);
    for (int i = 0; i < 60; i++) {
      int at = random.nextInt(ledger.length);
      var changed = ledger.clone();
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(ledger(), changed);
      long line = 1 + new String(ledger, 0, at, UTF_8).chars().filter(c -> c == '\n').count();
      assertDiffers("line " + line);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void should_name_the_line_when_one_was_deleted(int line) throws IOException {
    change(lines -> {
      lines.remove(line - 1);
      return lines;
    });
    assertDiffers("line " + line);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void should_name_the_line_when_two_were_swapped(int line) throws IOException {
    change(lines -> {
      Collections.swap(lines, line - 1, line);
      return lines;
    });
    assertDiffers("line " + line);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void should_name_the_line_when_one_was_repeated(int line) throws IOException {
    change(lines -> {
      lines.add(line, lines.get(line - 1));
      return lines;
    });
    assertDiffers("line " + (line + 1));
  }

  @Test
  void should_name_the_line_when_the_tail_was_cut() throws IOException {
    var whole = Files.readAllLines(ledger());
    for (int left = 0; left < 4; left++) {
      int count = left;
      change(lines -> whole.subList(0, count));
      assertDiffers("line " + (left + 1));
    }
  }

  @Test
  void should_name_the_line_when_the_tail_was_cut_in_the_middle_of_a_line() throws IOException {
    var ledger = Files.readString(ledger());
    Files.writeString(ledger(), ledger.substring(0, ledger.length() - 20));
    assertDiffers("line 4");
  }

  @Test
  void should_name_the_line_when_the_ledger_was_removed() throws IOException {
    Files.delete(ledger());
    assertDiffers("line 1");
  }

  @Test
  void should_name_the_line_when_the_head_was_edited_or_removed() throws IOException {
    var head = kept.resolve("evidence.head");
    var text = Files.readString(head);
    var last = text.contains("4") ? text.indexOf('4') : 0;
    for (var changed :
        List.of(
            "",
            "nothing",
            text.substring(0, last) + '3' + text.substring(last + 1),
            text.substring(0, last) + '9' + text.substring(last + 1),
            text.replaceAll("[0-9a-f]{64}", "0".repeat(64)))) {
      assertFalse(changed.equals(text));
      Files.writeString(head, changed);
      assertDiffers("line ");
    }
    Files.delete(head);
    assertDiffers("line ");
  }

  @Test
  void should_keep_nothing_more_in_a_ledger_that_was_changed() throws IOException {
    change(lines -> {
      lines.remove(1);
      return lines;
    });
    var before = Files.readString(ledger());
    var told = station.run("run", kept, "--out", kept, "--again").refusal();
    assertTrue(told.contains("line 2"), told);
    assertEquals(before, Files.readString(ledger()));
  }

  @Test
  void should_say_differs_when_an_exhibit_was_changed() throws IOException {
    ToyCase.edit(kept.resolve("exhibits/first.csv"), "30,2", "31,2");
    assertDiffers("line 4");
  }

  @Test
  void should_say_differs_when_an_exhibit_was_changed_where_the_model_does_not_look()
      throws IOException {
    ToyCase.edit(kept.resolve("exhibits/first.csv"), "age,income\n30,2", "age,income,rent\n30,2,7");
    assertDiffers("line 4");
  }

  @Test
  void should_say_differs_when_the_model_was_changed() throws IOException {
    ToyCase.model(kept, new float[][] {{0.1f, 0.5001f}, {1, -1}});
    assertDiffers("line 4");
  }

  @Test
  void should_say_differs_when_the_model_is_not_the_one_whose_hash_the_case_states()
      throws IOException {
    var other = folder.resolve("other.onnx");
    Files.copy(kept.resolve("models/toy.onnx"), other);
    var stated = folder.resolve("stated");
    station.done("run", folder.resolve("case"), "--model", other, "--out", stated);
    station.done("verify", stated);
    Files.write(stated.resolve("models/other.onnx"), new byte[] {1, 2, 3});
    kept = stated;
    assertDiffers("line 4");
  }

  @Test
  void should_say_differs_when_the_statement_of_a_step_was_changed() throws IOException {
    ToyCase.edit(kept.resolve("case.yaml"), "value: 3}", "value: 3.5}");
    assertDiffers("line 3");
  }

  @Test
  void should_say_differs_when_a_step_became_another_kind() throws IOException {
    ToyCase.edit(
        kept.resolve("case.yaml"),
        "id: step-2\n    kind: observation",
        "id: step-2\n    kind: control");
    assertDiffers("line 2");
  }

  @Test
  void should_say_not_re_run_when_a_step_is_no_longer_stated() throws IOException {
    var yaml = Files.readString(kept.resolve("case.yaml"));
    Files.writeString(kept.resolve("case.yaml"), yaml.substring(0, yaml.indexOf("  - id: step-4")));
    var told = station.done("verify", kept);
    assertEquals(2, told.out().lines().filter(line -> line.startsWith("not re-run")).count());
    assertTrue(told.out().contains("no longer has a step step-4"), told.out());
  }

  @Test
  void should_ask_again_when_an_exhibit_was_changed_before_the_next_run() throws IOException {
    ToyCase.edit(kept.resolve("exhibits/first.csv"), "30,2", "31,2");
    var told = station.run("run", kept, "--out", kept, "--json");
    assertEquals(4, told.err().lines().filter(line -> line.startsWith("recorded: ")).count());
    assertEquals(8, Files.readAllLines(ledger()).size());
    station.done("verify", kept);
  }

  @Test
  void should_say_not_re_run_and_keep_the_numbers_when_an_exhibit_was_withdrawn()
      throws IOException {
    station.done("forget", kept, "first");
    assertFalse(Files.exists(kept.resolve("exhibits/first.csv")));
    var told = station.done("verify", kept);
    assertEquals(4, told.out().lines().filter(line -> line.startsWith("not re-run")).count());
    assertEquals(8, told.out().lines().filter(line -> line.startsWith("equal ")).count());

    var again = station.run("run", kept, "--out", kept, "--json");
    assertEquals(4, again.json().get("steps").size());
    assertEquals(4, again.err().lines().filter(l -> l.startsWith("recorded before: ")).count());
    assertEquals(5, Files.readAllLines(ledger()).size());
  }

  @Test
  void should_exit_1_when_nothing_was_recomputed() throws IOException {
    var never = ToyCase.ofRows(folder.resolve("never"), 1);
    var told = station.run("verify", never);
    assertEquals(1, told.exit());
    assertTrue(told.out().contains("nothing is verified"), told.out());
  }

  @Test
  void should_say_not_re_run_when_the_model_is_gone() throws IOException {
    Files.delete(kept.resolve("models/toy.onnx"));
    var told = station.done("verify", kept);
    assertEquals(4, told.out().lines().filter(line -> line.startsWith("not re-run")).count());
  }

  private Path ledger() {
    return kept.resolve("evidence.jsonl");
  }

  private void change(UnaryOperator<List<String>> change) throws IOException {
    var lines = change.apply(new ArrayList<>(Files.readAllLines(ledger())));
    Files.writeString(ledger(), lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
  }

  private void assertDiffers(String line) {
    var told = station.run("verify", kept);
    assertEquals(1, told.exit(), told::toString);
    assertEquals("", told.err());
    var differs = told.out().lines().filter(said -> said.startsWith("differs ")).toList();
    assertTrue(differs.stream().anyMatch(said -> said.contains(line)), told::toString);
  }
}
