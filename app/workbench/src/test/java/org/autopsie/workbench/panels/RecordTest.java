package org.autopsie.workbench.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.Sample;
import org.autopsie.workbench.SmallCase;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The protocol and the evidence as a person uses them, without a display and without waiting.
class RecordTest {
  @TempDir private Path folder;

  private static Sample protocol(Path folder, Locale locale) {
    var sample = SmallCase.open(folder, locale);
    sample.window().choose("protocol");
    sample.settle();
    return sample;
  }

  private static void press(Sample sample, String id) {
    ((Button) sample.node(id)).fire();
    sample.settle();
  }

  private static void choose(Sample sample, String row) {
    sample.node("row-" + row).executeAccessibleAction(AccessibleAction.FIRE);
    sample.settle();
  }

  private static void key(Sample sample, String id, KeyCode code) {
    sample.node(id).fireEvent(event(code));
    sample.settle();
  }

  private static KeyEvent event(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private static String spoken(Sample sample, String row) {
    return sample.node("row-" + row).getAccessibleText();
  }

  private static String show(Sample sample, String panel) {
    sample.window().choose(panel);
    sample.settle();
    return sample.all();
  }

  @Test
  void should_run_the_whole_protocol_and_say_what_each_step_came_to() {
    Fx.run(() -> {
      var sample = protocol(folder, Locale.ENGLISH);
      assertEquals("0 of 3 steps up to date", sample.words("protocol-count"));
      press(sample, "run-all");
      assertEquals("2 of 3 steps up to date", sample.words("protocol-count"));
      assertTrue(spoken(sample, "planted").contains("found again"), spoken(sample, "planted"));
      assertTrue(spoken(sample, "swapped").contains("observed"), spoken(sample, "swapped"));
      var lost = spoken(sample, "published");
      assertTrue(lost.contains("not tried. Published or expected: 85.1"), lost);
      assertTrue(lost.contains("Nobody has it."), lost);
    });
  }

  @Test
  void should_say_it_in_french_as_well() {
    Fx.run(() -> {
      var sample = protocol(folder, Locale.FRENCH);
      press(sample, "run-all");
      assertTrue(
          spoken(sample, "planted").contains("contrôle. retrouvé"), spoken(sample, "planted"));
      assertTrue(spoken(sample, "published").contains("non tenté"), spoken(sample, "published"));
    });
  }

  @Test
  void should_open_a_step_by_the_keyboard_and_point_the_evidence_at_it() {
    Fx.run(() -> {
      var sample = protocol(folder, Locale.ENGLISH);
      press(sample, "run-all");
      key(sample, "row-planted", KeyCode.ENTER);
      assertTrue(sample.all().contains("A voice · accuses · 2 January 2020"), sample.all());
      assertTrue(sample.all().contains("To see."), sample.all());
      assertTrue(sample.all().contains("Set before."), sample.all());
      press(sample, "details-evidence");
      assertTrue(spoken(sample, "line-1").startsWith("Evidence 1, A planted effect"));
      assertEquals(null, sample.scene().getRoot().lookup("#row-line-2"));
      show(sample, "protocol");
      key(sample, "row-planted", KeyCode.SPACE);
      assertFalse(sample.all().contains("To see."), sample.all());
    });
  }

  @Test
  void should_offer_to_guess_only_where_the_step_asks() {
    Fx.run(() -> {
      var sample = protocol(folder, Locale.ENGLISH);
      choose(sample, "swapped");
      assertTrue(sample.node("details-guess").isVisible());
      choose(sample, "planted");
      assertEquals(null, sample.scene().getRoot().lookup("#details-guess"));
    });
  }

  @Test
  void should_keep_what_was_run_when_stopped_in_the_middle() {
    Fx.run(() -> {
      Queue<Runnable> waiting = new ArrayDeque<>();
      var errors = new Errors();
      var tasks = new Tasks(waiting::add, Runnable::run, errors::tell);
      var sample = SmallCase.open(folder, Locale.ENGLISH, tasks, errors);
      drain(waiting);
      sample.window().choose("protocol");
      sample.settle();
      press(sample, "run-all");
      assertTrue(spoken(sample, "planted").contains("running"), spoken(sample, "planted"));
      assertTrue(sample.node("run-all").isDisabled());
      waiting.remove().run();
      sample.settle();
      assertTrue(spoken(sample, "swapped").contains("running"), spoken(sample, "swapped"));
      tasks.stop();
      drain(waiting);
      sample.settle();
      assertEquals("1 of 3 steps up to date", sample.words("protocol-count"));
      assertTrue(spoken(sample, "swapped").contains("not tried"), spoken(sample, "swapped"));
      assertFalse(sample.node("run-all").isDisabled());
      press(sample, "run-all");
      drain(waiting);
      sample.settle();
      assertEquals("2 of 3 steps up to date", sample.words("protocol-count"));
    });
  }

  private static void drain(Queue<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  @Test
  void should_say_that_a_result_is_of_another_case() {
    Fx.run(() -> {
      var sample = protocol(folder, Locale.ENGLISH);
      press(sample, "run-all");
      rewrite(folder, "at-most: 50", "at-most: 40");
      sample.show("small");
      show(sample, "protocol");
      assertEquals("1 of 3 steps up to date", sample.words("protocol-count"));
      assertTrue(
          spoken(sample, "planted").contains("has changed since"), spoken(sample, "planted"));
      press(sample, "run-all");
      assertEquals("2 of 3 steps up to date", sample.words("protocol-count"));
      assertFalse(spoken(sample, "planted").contains("changed since"));
    });
  }

  private static void rewrite(Path folder, String before, String after) {
    var yaml = folder.resolve("small/case.yaml");
    try {
      Files.writeString(yaml, Files.readString(yaml).replace(before, after));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void should_say_how_to_keep_evidence_where_there_is_none() {
    Fx.run(() -> {
      var sample = SmallCase.open(folder, Locale.FRENCH);
      assertTrue(show(sample, "evidence").contains("Rien n’est encore relevé"), sample.all());
      assertTrue(sample.all().contains("Ctrl+S"), sample.all());
    });
  }

  @Test
  void should_check_the_evidence_line_by_line() {
    Fx.run(() -> {
      var sample = protocol(folder, Locale.ENGLISH);
      press(sample, "run-all");
      show(sample, "evidence");
      press(sample, "verify");
      assertTrue(sample.words("verdict").startsWith("Equal: "), sample.words("verdict"));
      assertTrue(
          sample.all().contains("Checks: 6 equal, 0 different, 0 not re-run."), sample.all());
      assertTrue(spoken(sample, "line-2").contains("model asked again"), spoken(sample, "line-2"));
    });
  }

  @Test
  void should_name_the_line_that_was_changed_by_hand() {
    Fx.run(() -> {
      var sample = protocol(folder, Locale.ENGLISH);
      press(sample, "run-all");
      show(sample, "evidence");
      tamper(folder.resolve("small/evidence.jsonl"));
      press(sample, "verify");
      assertTrue(sample.all().contains("The chain does not hold"), sample.all());
      assertTrue(sample.all().contains("line 1"), sample.all());
    });
  }

  private static void tamper(Path ledger) {
    try {
      Files.writeString(ledger, Files.readString(ledger).replaceFirst("\"seed\":0", "\"seed\":1"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void should_show_what_a_line_was_made_from() {
    Fx.run(() -> {
      var sample = protocol(folder, Locale.ENGLISH);
      press(sample, "run-all");
      show(sample, "evidence");
      choose(sample, "line-1");
      assertTrue(sample.all().contains("Answers of the model"), sample.all());
      assertTrue(sample.all().contains("version 1, seed 0"), sample.all());
      assertTrue(sample.node("copy-hash").isVisible());
    });
  }
}
