package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps that cannot be run as they are written, told with file and line.
class UnfitTest {
  private static final String STEPS =
      """
      protocol:
        - {id: good, kind: observation, with: toy-drop, model: toy, set: {part: age, output: 1}}
        - id: second
          kind: observation
          with: toy-drop
          model: toy
          set:
            exhibit: first
            second: nobody
        - id: part
          kind: observation
          with: toy-drop
          model: toy
          set:
            repeats: 2
            part: weight
        - id: width
          kind: observation
          model: toy
          with: toy-drop
          set: {width: many}
        - id: method
          kind: observation
          model: toy
          with: toy-drip
      """;

  private @TempDir Path folder;

  private List<String> said(String steps, Locale locale) throws IOException {
    var lab = new ToyLab(folder);
    var file = lab.copy().folder().resolve("case.yaml");
    Files.writeString(file, lab.copy().text() + steps);
    try (var laboratory = lab.laboratory()) {
      return new Unfit(laboratory, lab.copy())
          .all().stream().map(one -> one.in(locale).replace(file.toString(), "case.yaml")).toList();
    }
  }

  @Test
  void should_name_file_line_and_reason_of_every_step_that_cannot_be_run() throws IOException {
    var said = said(STEPS, Locale.ENGLISH);

    assertEquals(4, said.size(), said.toString());
    starts("case.yaml, line 17: the step “second” cannot be run as it is written. ", said.get(0));
    assertTrue(said.get(0).contains("nobody"), said.get(0));
    starts("case.yaml, line 24: the step “part” cannot be run as it is written. ", said.get(1));
    assertTrue(said.get(1).endsWith("its columns are: age, income."), said.get(1));
    starts("case.yaml, line 29: the step “width” cannot be run as it is written. ", said.get(2));
    starts("case.yaml, line 33: the step “method” cannot be run as it is written. ", said.get(3));
    var french = said(STEPS, Locale.FRENCH);
    starts("case.yaml, ligne 24\u00a0: l’étape «\u00a0part\u00a0» ne peut pas", french.get(1));
    assertTrue(french.get(1).contains("ses colonnes sont"), french.get(1));
  }

  private static void starts(String with, String said) {
    assertTrue(said.startsWith(with), said);
  }

  @Test
  void should_say_nothing_where_every_step_can_be_run() throws IOException {
    var good = STEPS.lines().limit(2).collect(Collectors.joining("\n"));
    assertEquals(List.of(), said(good, Locale.ENGLISH));
  }
}
