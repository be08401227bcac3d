package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Ledger;
import org.autopsie.model.Input;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a kept explanation is of is told as long as it is known for sure.
class ExplainedExhibitTest {
  private static final String STEPS =
      """
      protocol:
        - {id: s, kind: observation, with: toy-drop, model: toy, set: {exhibit: second}}
      """;
  private @TempDir Path folder;
  private ToyLab lab;
  private Evidence line;

  private Path file() {
    return lab.copy().folder().resolve("case.yaml");
  }

  private void run(String steps) throws IOException {
    lab = new ToyLab(folder);
    Files.writeString(file(), lab.copy().text() + steps);
    try (var laboratory = lab.laboratory()) {
      var ledger = Ledger.open(lab.copy().folder());
      new Runner(laboratory, lab.copy(), ledger, ToyLab.CLOCK, Locale.ENGLISH)
          .run(Runner.Recorded.KEEP, Progress.SILENT, (result, known) -> {});
      line = ledger.entries().getLast();
    }
  }

  private Optional<String> exhibit() {
    return ExplainedExhibit.of(lab.cases(), lab.copy(), lab.plugins(), line)
        .map(ExplainedExhibit::exhibit);
  }

  private void change(String from, String to) throws IOException {
    Files.writeString(file(), lab.copy().text().replace(from, to));
  }

  @Test
  void should_be_the_one_that_the_step_states() throws IOException {
    run(STEPS);
    var second = lab.copy().caseFile().exhibits().getLast();
    assertEquals(
        Optional.of(
            new ExplainedExhibit(
                "second", List.of(), List.of(), lab.cases().input(lab.copy(), second))),
        ExplainedExhibit.of(lab.cases(), lab.copy(), lab.plugins(), line));
  }

  @Test
  void should_be_the_first_where_the_step_states_none() throws IOException {
    run(STEPS.replace("exhibit: second", ""));
    assertEquals(Optional.of("first"), exhibit());
  }

  @Test
  void should_be_unknown_once_the_exhibit_says_something_else() throws IOException {
    run(STEPS);
    change("age: 40", "age: 41");
    assertEquals(Optional.empty(), exhibit());
  }

  @Test
  void should_be_unknown_once_the_step_states_something_else() throws IOException {
    run(STEPS);
    change("exhibit: second", "exhibit: first");
    assertEquals(Optional.empty(), exhibit());
  }

  @Test
  void should_be_what_the_step_changes_it_into_first() throws IOException {
    run(STEPS.replace("}}", "}, compared: {with: toy-edit, set: {column: age, value: 7}}}"));
    var found = ExplainedExhibit.of(lab.cases(), lab.copy(), lab.plugins(), line).orElseThrow();
    assertEquals("second", found.exhibit());
    assertEquals(7.0, ((Input.Row) found.input()).values().get("age"));
    assertEquals("toy-edit", found.changes().getFirst().id());
  }

  @Test
  void should_name_the_exhibits_that_the_step_puts_in_and_be_unknown_once_one_says_something_else()
      throws IOException {
    run(STEPS.replace("}}", "}, compared: {with: toy-blend, set: {other: first}}}"));
    var found = ExplainedExhibit.of(lab.cases(), lab.copy(), lab.plugins(), line).orElseThrow();
    assertEquals(List.of("first"), found.others());
    assertEquals(35.0, ((Input.Row) found.input()).values().get("age"));
    change("age: 30", "age: 31");
    assertEquals(Optional.empty(), exhibit());
  }

  @Test
  void should_be_unknown_where_the_change_is_not_installed_any_more() throws IOException {
    run(STEPS.replace("}}", "}, compared: {with: toy-edit, set: {column: age, value: 7}}}"));
    Files.delete(folder.resolve("plugins/toys.jar"));
    assertEquals(Optional.empty(), exhibit());
  }
}
