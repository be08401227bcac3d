package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recorded answers in the window: a form, a paste, and what the rule saw.
class AnswersPanelTest {
  @TempDir Path folder;

  private Sample opened(String id, Locale locale) {
    var sample = Sample.open(folder, locale);
    sample.show(id);
    sample.window().choose("answers");
    sample.settle();
    return sample;
  }

  private static void press(Sample sample, String id) {
    ((Button) sample.node(id)).fire();
    sample.settle();
  }

  private static void part(Sample sample, int part) {
    ((ToggleButton) sample.node("answers-part-" + part)).fire();
    sample.settle();
  }

  private static void type(Sample sample, String column, String words) {
    ((TextInputControl) sample.node("answers-" + column)).setText(words);
  }

  private static String words(Node node) {
    var own =
        switch (node) {
          case Labeled label -> label.getText() + "\n";
          case TextFlow flow ->
              flow.getChildren().stream()
                      .map(one -> one instanceof Text text ? text.getText() : "")
                      .collect(Collectors.joining())
                  + "\n";
          default -> "";
        };
    return node instanceof Parent parent && !(node instanceof Labeled)
        ? own
            + parent.getChildrenUnmodifiable().stream()
                .map(AnswersPanelTest::words)
                .collect(Collectors.joining())
        : own;
  }

  private static String shown(Sample sample) {
    return words(sample.node("answers-part").getParent().getParent());
  }

  @Test
  void should_take_an_answer_from_the_form_and_show_what_the_rule_saw() {
    Fx.run(() -> {
      var sample = opened("gendered-translation", Locale.ENGLISH);
      assertTrue(shown(sample).contains("3 answers are anecdotes"), shown(sample));

      part(sample, 1);
      ((ComboBox<?>) sample.node("answers-prompt")).getSelectionModel().select(2);
      sample.settle();
      type(sample, "answer", "L’infirmier s’est rasé la barbe.");
      type(sample, "system", "a translator");
      type(sample, "attempt", "2");
      type(sample, "attempts", "1");
      press(sample, "answers-keep");
      assertTrue(words(sample.node("answers-wrong")).contains("“2” of “1”"));
      type(sample, "attempts", "10");
      press(sample, "answers-keep");

      var shown = shown(sample);
      assertTrue(shown.contains("One answer is an anecdote"), shown);
      assertTrue(shown.contains("■ masculine"), shown);
      assertTrue(shown.contains("against what the sentence says"), shown);
      assertTrue(shown.contains("lacking: version shown, access."), shown);
      assertTrue(
          Files.exists(folder.resolve("gendered-translation/data/class-answers.csv"))
              || Files.exists(folder.resolve("cases/gendered-translation/data/class-answers.csv")));
    });
  }

  @Test
  void should_lay_readings_side_by_side_by_sign_and_word() {
    Fx.run(() -> {
      var sample = opened("accents-transcripts", Locale.FRENCH);
      part(sample, 2);
      ((TextArea) sample.node("answers-pasted"))
          .setText(
              "reference\thypothesis\tgroup\tspeaker\nthe cat sat down\ta hat sat now\tg\t1\n");
      press(sample, "answers-paste");

      var shown = shown(sample);
      assertTrue(shown.contains("the→a cat→hat sat down→now"), shown);
      assertTrue(shown.contains("3 erreurs pour 4 mots"), shown);
      assertTrue(shown.contains("Une voix"), shown);
      assertFalse(shown.contains("75"), "no rate of one voice");
    });
  }

  @Test
  void should_add_nothing_of_a_file_with_a_line_that_does_not_fit() {
    Fx.run(() -> {
      var sample = opened("coreference", Locale.ENGLISH);
      part(sample, 2);
      ((TextArea) sample.node("answers-pasted"))
          .setText("prompt,answer,system,date\nq,a,s,2026-11-22\nq,a,s,yesterday\n");
      press(sample, "answers-paste");

      assertEquals(1, sample.errors().all().get().size());
      assertTrue(
          sample.errors().all().get().getFirst().what().in(Locale.ENGLISH).contains("line 3"));
    });
  }

  @Test
  void should_say_what_to_do_in_a_case_without_answers() throws IOException {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.FRENCH);
      sample.show("compas");
      sample.window().choose("answers");
      sample.settle();
      press(sample, "answers-readings");

      assertTrue(sample.node("answers-hypothesis").isVisible());
    });
  }
}
