package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
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

  private static final String OTHERS =
      """
      models:
        - {id: words, title: Words, fidelity: teaching, reads: text, file: {path: models/none.onnx}}
        - {id: eyes, title: Eyes, fidelity: teaching, reads: image, file: {path: models/none.onnx}}
        - {id: rows, title: Rows, fidelity: teaching, reads: row, file: {path: models/none.onnx}}
      exhibits:
        - {id: line, kind: text, file: line.txt, people: {status: none}}
        - {id: square, kind: image, file: square.png, people: {status: none}}
      protocol:
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

  private List<String> ofOthers(String steps, Locale locale) throws IOException {
    var lab = new ToyLab(folder);
    var file = lab.copy().folder().resolve("case.yaml");
    var head = lab.copy().text().lines().limit(3).collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(file, head + OTHERS + steps);
    Files.writeString(file.resolveSibling("line.txt"), "the nurse waits");
    var square = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(square, "png", file.resolveSibling("square.png").toFile());
    try (var laboratory = lab.laboratory()) {
      return new Unfit(laboratory, lab.copy())
          .all().stream().map(one -> one.in(locale).replace(file.toString(), "case.yaml")).toList();
    }
  }

  private static String step(String model, String set) {
    return "  - id: step\n    kind: observation\n    with: toy-drop\n    model: %s\n    set: {%s}\n"
        .formatted(model, set);
  }

  @Test
  void should_tell_a_word_that_is_not_there_with_the_nearest_before_anything_runs()
      throws IOException {
    var wrong = step("words", "exhibit: line, part: 4-8");
    assertEquals(
        List.of(
            "case.yaml, line 16: the step “step” cannot be run as it is written. There is no part"
                + " “4-8” in the exhibit line, as this method cuts it; the nearest is 4-9"
                + " (“nurse”). Write one of its parts: 0-3, 4-9, 10-15."),
        ofOthers(wrong, Locale.ENGLISH));
    assertTrue(ofOthers(wrong, Locale.FRENCH).getFirst().contains("0-3, 4-9, 10-15"));
    assertEquals(List.of(), ofOthers(step("words", "part: 4-9"), Locale.ENGLISH));
  }

  @Test
  void should_tell_a_patch_that_the_method_does_not_cut() throws IOException {
    var said = ofOthers(step("eyes", "part: 0-0-3-3"), Locale.ENGLISH);
    assertTrue(said.getFirst().contains("0-0-2-2, 2-0-4-2, 0-2-2-4, 2-2-4-4."), said.toString());
    assertEquals(List.of(), ofOthers(step("eyes", "part: 2-2-4-4"), Locale.ENGLISH));
  }

  @Test
  void should_tell_an_exhibit_that_the_model_does_not_read() throws IOException {
    var said = ofOthers(step("words", "part: 0-3, exhibit: square"), Locale.ENGLISH);
    assertTrue(said.getFirst().contains("line 16"), said.toString());
    assertTrue(said.getFirst().endsWith("it reads: line."), said.toString());
    var none = ofOthers(step("rows", "part: x1"), Locale.ENGLISH);
    assertTrue(none.getFirst().contains("no exhibit that this model reads"), none.toString());
  }

  @Test
  void should_leave_the_parts_of_a_changed_exhibit_to_the_run() throws IOException {
    var changed = "    compared: {with: toy-edit}\n";
    var step = step("words", "exhibit: line, part: 4-8") + changed;
    assertEquals(List.of(), ofOthers(step, Locale.ENGLISH));
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
