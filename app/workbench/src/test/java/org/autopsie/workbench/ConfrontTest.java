package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.autopsie.casefile.Ask;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The questions of a case: those that are there, one that is written, one that is changed.
class ConfrontTest {
  @TempDir Path folder;

  private Sample confronting(Locale locale) {
    var sample = Sample.open(folder, locale);
    sample.show("cv-screening");
    ((ToggleButton) sample.node("step-confront")).fire();
    sample.settle();
    return sample;
  }

  private List<Step> protocol() {
    var cases = new CaseStore(List.of(), folder);
    return cases.open(folder.resolve("cv-screening")).caseFile().protocol();
  }

  private Optional<Ask> ask(String step) {
    return protocol().stream().filter(one -> one.id().equals(step)).findFirst().flatMap(Step::ask);
  }

  @Test
  void should_show_the_questions_and_whether_their_result_is_there() {
    Fx.run(() -> {
      var sample = confronting(Locale.ENGLISH);

      assertTrue(sample.all().contains("By how many ranks does the CV move"), sample.all());
      assertTrue(sample.all().contains("○ Not measured yet"), sample.all());
      assertTrue(sample.all().contains("Recording a workshop"), sample.all());
      assertFalse(((Button) sample.node("guess-name-rank")).isDisabled());

      press(sample, "measure-name-rank");

      assertTrue(sample.all().contains("● The result is there"), sample.all());
      assertNull(sample.scene().getRoot().lookup("#measure-name-rank"));
    });
  }

  @Test
  void should_change_only_what_was_changed_of_a_question() {
    Fx.run(() -> {
      var sample = confronting(Locale.FRENCH);
      press(sample, "edit-name-rank");
      area(sample, "ask-question-fr").setText("De combien de rangs ?");
      press(sample, "ask-save");

      var ask = ask("name-rank").orElseThrow();
      assertEquals("De combien de rangs ?", ask.question().fr());
      assertTrue(ask.question().en().startsWith("Only the name"), ask.question().en());
      assertTrue(ask.unit().fr().startsWith("rangs"), ask.unit().fr());
      assertTrue(sample.all().contains("De combien de rangs ?"), sample.all());
      assertNull(sample.scene().getRoot().lookup("#ask-save"));
    });
  }

  @Test
  void should_write_a_question_with_answers_to_choose_from() {
    Fx.run(() -> {
      var sample = confronting(Locale.FRENCH);
      ((ComboBox<?>) sample.node("ask-step")).getSelectionModel().select(1);
      press(sample, "ask-add");
      assertTrue(((Button) sample.node("ask-save")).isDisabled(), "a question needs words");
      area(sample, "ask-question-fr").setText("Monte ou descend ?");
      choose(sample, "ask-kind", 1);
      type(sample, "choice-1-fr", "monte");
      type(sample, "choice-1-at-most", "−0,5");
      type(sample, "choice-2-fr", "descend");
      type(sample, "choice-2-en", "goes down");
      type(sample, "choice-2-at-least", "0.5");
      press(sample, "ask-save");

      var step =
          sample
              .library()
              .cases()
              .open(folder.resolve("cv-screening"))
              .caseFile()
              .protocol()
              .stream()
              .filter(
                  one -> one.ask().filter(a -> a.question().fr().startsWith("Monte")).isPresent())
              .findFirst()
              .orElseThrow();
      var ask = step.ask().orElseThrow();
      assertEquals("choice", ask.answer());
      assertEquals(
          List.of("monte", "descend"), ask.choices().stream().map(c -> c.label().fr()).toList());
      assertEquals("goes down", ask.choices().getLast().label().en());
      assertEquals(Optional.of(-0.5), ask.choices().getFirst().atMost());
      assertEquals(Optional.of(0.5), ask.choices().getLast().atLeast());
      sample.settle();
      assertTrue(sample.node("guess-" + step.id()).isVisible());
    });
  }

  @Test
  void should_refuse_a_bound_that_is_no_number_and_keep_what_was_typed() {
    Fx.run(() -> {
      var sample = confronting(Locale.ENGLISH);
      press(sample, "edit-cv-length");
      type(sample, "choice-2-at-least", "half");
      press(sample, "ask-save");

      assertTrue(sample.words("error").contains("“half” is not a number"), sample.words("error"));
      assertEquals("half", ((TextField) sample.node("choice-2-at-least")).getText());
    });
  }

  @Test
  void should_remove_a_question() {
    Fx.run(() -> {
      var sample = confronting(Locale.ENGLISH);
      press(sample, "edit-cv-length");
      press(sample, "ask-remove");

      assertEquals(Optional.empty(), ask("cv-length"));
      assertNull(sample.scene().getRoot().lookup("#guess-cv-length"));
    });
  }

  private static TextArea area(Sample sample, String id) {
    return (TextArea) sample.node(id);
  }

  private static void type(Sample sample, String id, String words) {
    ((TextInputControl) sample.node(id)).setText(words);
  }

  private static void choose(Sample sample, String id, int index) {
    var kinds = sample.node(id);
    if (kinds instanceof ComboBox<?> list) {
      list.getSelectionModel().select(index);
    } else {
      kinds.lookupAll(".toggle-button").stream()
          .map(ToggleButton.class::cast)
          .skip(index)
          .findFirst()
          .orElseThrow()
          .fire();
    }
    sample.settle();
  }

  private static void press(Sample sample, String id) {
    ((Button) sample.node(id)).fire();
    sample.settle();
  }
}
