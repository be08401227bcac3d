package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.casefile.Over;
import org.autopsie.casefile.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps of the protocol are made, changed and taken out in the window.
class StepEditingTest {
  @TempDir Path folder;

  @Test
  void should_write_what_a_step_expects_and_refuse_what_is_no_number() {
    Fx.run(() -> {
      var sample = SmallCase.open(folder, Locale.ENGLISH);
      edit(sample, "planted");
      Hands.type(sample, "edit-protocol-0-expect-at-most", "1,5");
      assertEquals(Optional.of(1.5), step("planted").expect().atMost());
      Hands.type(sample, "edit-protocol-0-expect-tolerance", "-1");
      assertTrue(sample.all().contains("the number must be at least 0"), sample.all());
      Hands.type(sample, "edit-protocol-0-expect-at-least", "few");
      assertTrue(sample.all().contains("give a number, such as 0.5"), sample.all());
      assertEquals(Optional.of(-50.0), step("planted").expect().atLeast());
      Hands.type(sample, "edit-protocol-0-expect-at-least", "");
      assertEquals(Optional.empty(), step("planted").expect().atLeast());
      assertEquals(Optional.empty(), step("planted").expect().tolerance());
      sample.window().close();
    });
  }

  @Test
  void should_lock_the_kind_once_the_step_was_run_and_say_when_its_result_is_out_of_date() {
    Fx.run(() -> {
      var sample = SmallCase.open(folder, Locale.ENGLISH);
      edit(sample, "planted");
      Hands.choose(sample, "edit-protocol-0-kind", "observation");
      assertEquals("observation", step("planted").kind());
      Hands.press(sample, "edit-step");
      Hands.press(sample, "details-run");
      Hands.press(sample, "details-edit");
      assertEquals("observation", sample.words("edit-protocol-0-kind-locked"));
      assertTrue(sample.all().contains("fixed before the first run"), sample.all());
      assertTrue(sample.words("step-kept").contains("(no. 1)"), sample.words("step-kept"));
      assertFalse(sample.node("step-stale").getParent().isVisible());
      Hands.type(sample, "edit-protocol-0-title-en", "Another title");
      assertFalse(sample.node("step-stale").getParent().isVisible(), "a title decides nothing");
      Hands.type(sample, "edit-protocol-0-expect-at-most", "3");
      assertTrue(sample.node("step-stale").getParent().isVisible());
      Hands.press(sample, "step-run-again");
      assertFalse(sample.node("step-stale").getParent().isVisible());
      assertTrue(sample.words("step-kept").contains("(no. 1"), sample.words("step-kept"));
      sample.window().close();
    });
  }

  @Test
  void should_change_the_parameters_and_the_words_that_a_side_runs_over() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("cv-screening");
      edit(sample, "name-rank");
      Hands.choose(sample, "edit-protocol-5-compared-over-to", "names\nmale names");
      assertEquals(
          new Over("names", "male names"), copied("name-rank").compared().get().over().get("to"));
      Hands.choose(sample, "edit-protocol-5-compared-over-to", "");
      Hands.type(sample, "edit-protocol-5-compared-set-to", "Ada");
      var compared = copied("name-rank").compared().get();
      assertEquals("Ada", compared.set().get("to"));
      assertTrue(compared.over().isEmpty(), compared.over().toString());
      Hands.choose(sample, "edit-protocol-5-set-documents", "cv-fr");
      Hands.type(sample, "edit-protocol-5-set-top", "8");
      assertEquals("cv-fr", copied("name-rank").set().get("documents"));
      assertEquals(8, copied("name-rank").set().get("top"));
      Hands.type(sample, "edit-protocol-5-set-top", "several");
      assertTrue(sample.all().contains("Not written: give a number"), sample.all());
      Hands.press(sample, "edit-protocol-5-reference-remove");
      assertEquals(Optional.empty(), copied("name-rank").reference());
      Hands.press(sample, "edit-protocol-5-reference-add");
      assertEquals("text-swap", copied("name-rank").reference().get().with());
      sample.window().close();
    });
  }

  @Test
  void should_make_a_method_of_explanation_a_step_and_name_it_in_the_ledger() {
    Fx.run(() -> {
      var sample = SmallCase.open(folder, Locale.ENGLISH);
      sample.window().choose("protocol");
      sample.settle();
      Hands.press(sample, "add-step");
      Hands.choose(sample, "edit-protocol-3-with", "toy-away");
      assertEquals("toy-away", step("step-1").with());
      assertTrue(sample.all().contains("Exhibit that is explained"), sample.all());
      Hands.choose(sample, "edit-protocol-3-set-exhibit", "two");
      Hands.choose(sample, "edit-protocol-3-set-like", "ad");
      Hands.choose(sample, "edit-protocol-3-set-background", "cv");
      assertEquals("two", step("step-1").set().get("exhibit"));
      assertEquals("cv", step("step-1").set().get("background"));
      assertFalse(sample.all().contains("not installed"), sample.all());
      Hands.press(sample, "edit-step");
      Hands.press(sample, "details-run");
      assertTrue(read(folder.resolve("small/evidence.jsonl")).contains("\"step-1\""));
      sample.window().close();
    });
  }

  @Test
  void should_hold_the_published_value_against_the_interval_in_place_of_a_tolerance() {
    Fx.run(() -> {
      var sample = SmallCase.open(folder, Locale.ENGLISH);
      edit(sample, "published");
      Hands.choose(sample, "edit-protocol-2-expect-within", "interval");
      assertTrue(step("published").expect().ofInterval());
      assertEquals(Optional.empty(), step("published").expect().tolerance());
      assertFalse(sample.all().contains("Tolerance around"), sample.all());
      Hands.choose(sample, "edit-protocol-2-expect-within", "");
      Hands.type(sample, "edit-protocol-2-expect-tolerance", "2");
      assertEquals(Optional.of(2.0), step("published").expect().tolerance());
      sample.window().close();
    });
  }

  @Test
  void should_make_a_step_from_nothing_and_run_it() {
    Fx.run(() -> {
      var sample = SmallCase.open(folder, Locale.ENGLISH);
      sample.window().choose("protocol");
      sample.settle();
      Hands.press(sample, "add-step");
      Hands.type(sample, "edit-protocol-3-title-en", "Mine");
      Hands.type(sample, "edit-protocol-3-title-fr", "La mienne");
      Hands.press(sample, "edit-protocol-3-compared-add");
      Hands.type(sample, "edit-protocol-3-compared-set-from", "Candidate");
      Hands.type(sample, "edit-protocol-3-compared-set-to", "Ada");
      Hands.type(sample, "edit-protocol-3-set-top", "1");
      var made = step("step-1");
      assertEquals("La mienne", made.title().fr());
      assertEquals("toy", made.model());
      Hands.press(sample, "edit-step");
      Hands.press(sample, "details-run");
      assertTrue(read(folder.resolve("small/evidence.jsonl")).contains("\"step-1\""));
      sample.window().close();
    });
  }

  @Test
  void should_take_a_step_out_with_what_refers_to_it_only_once_that_is_confirmed() {
    Fx.run(() -> {
      var sample = SmallCase.open(folder, Locale.ENGLISH);
      edit(sample, "planted");
      Hands.press(sample, "step-remove");
      assertTrue(sample.all().contains("One position will no longer"), sample.all());
      Hands.press(sample, "step-remove-no");
      assertEquals(3, steps("small").size());
      Hands.press(sample, "step-remove");
      Hands.press(sample, "step-remove-yes");
      assertEquals(2, steps("small").size());
      assertTrue(
          CaseYaml.read(folder.resolve("small"))
              .caseFile()
              .positions()
              .getFirst()
              .bearsOn()
              .isEmpty());
      assertTrue(sample.node("protocol-table").getParent().isVisible());
      Hands.press(sample, "add-step");
      sample.window().close();
    });
  }

  private static void edit(Sample sample, String step) {
    sample.window().choose("protocol");
    sample.settle();
    Hands.open(sample, step);
    Hands.press(sample, "details-edit");
  }

  private Step step(String id) {
    return steps("small").stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private Step copied(String id) {
    return steps("cv-screening").stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private java.util.List<Step> steps(String name) {
    return CaseYaml.read(folder.resolve(name)).caseFile().protocol();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }
}
