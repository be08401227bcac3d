package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

  private static final String TWO =
      """
      prompt,answer,system,language,word
      q,L’infirmière arrive.,s,fr,nurse
      q,Elle arrive.,s,fr,nurse
      """;

  private static void paste(Sample sample, String rows) {
    part(sample, 2);
    ((TextArea) sample.node("answers-pasted")).setText(rows);
    press(sample, "answers-paste");
  }

  private static void key(Sample sample, String id, KeyCode code, boolean shortcut) {
    var press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
    Event.fireEvent(sample.node(id), press);
    sample.settle();
  }

  private static void type(Sample sample, String character) {
    var typed =
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    Event.fireEvent(sample.node("judge-answer-1"), typed);
    sample.settle();
  }

  private List<String> table() {
    try (var files = Files.walk(folder)) {
      var found = files.filter(one -> one.endsWith("class-answers.csv")).findFirst();
      return found.isPresent() ? Files.readAllLines(found.get()) : List.of();
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }

  @Test
  void should_take_back_each_paste_in_one_step_down_to_no_table_and_make_it_again() {
    Fx.run(() -> {
      var sample = opened("gendered-translation", Locale.ENGLISH);
      paste(sample, TWO);
      paste(sample, TWO);
      assertEquals(5, table().size());

      key(sample, "answers-part-0", KeyCode.Z, true);
      assertEquals(3, table().size());
      press(sample, "answers-undo");
      assertEquals(List.of(), table());
      assertTrue(shown(sample).contains("3 answers are anecdotes"), "the example again");
      key(sample, "answers-part-0", KeyCode.Y, true);
      press(sample, "answers-redo");
      assertEquals(5, table().size());
      press(sample, "answers-remove-0");
      press(sample, "answers-undo");
      assertEquals(5, table().size());
      assertEquals(List.of(), sample.errors().all().get());
    });
  }

  @Test
  void should_leave_a_table_alone_that_was_changed_elsewhere() {
    Fx.run(() -> {
      var sample = opened("gendered-translation", Locale.ENGLISH);
      paste(sample, TWO);
      try (var files = Files.walk(folder)) {
        var file = files.filter(one -> one.endsWith("class-answers.csv")).findFirst().orElseThrow();
        Files.writeString(file, Files.readString(file).replace("Elle", "Il"));
      } catch (IOException failed) {
        throw new AssertionError(failed);
      }
      press(sample, "answers-undo");

      assertEquals(1, sample.errors().all().get().size());
      assertTrue(table().get(2).contains("Il arrive."));
    });
  }

  private static void judge(Sample sample, String who, String... labels) {
    ((TextInputControl) sample.node("judge-who")).setText(who);
    press(sample, "judge-begin");
    for (int i = 0; i < labels.length; i++) {
      type(sample, labels[i]);
      if (i + 1 < labels.length) {
        key(sample, "judge-answer-1", KeyCode.N, false);
      }
    }
    press(sample, "judge-rise");
  }

  @Test
  void should_let_two_people_judge_unseen_by_keys_and_show_how_far_they_agree() {
    Fx.run(() -> {
      var sample = opened("gendered-translation", Locale.FRENCH);
      paste(sample, TWO);
      press(sample, "answers-judge");
      ((TextInputControl) sample.node("judge-who")).setText("=x");
      press(sample, "judge-begin");
      assertFalse(words(sample.node("judge-wrong")).isBlank());
      judge(sample, "A", "é", "(");
      assertTrue(table().getFirst().endsWith(",judge A"), table().getFirst());
      assertTrue(table().get(1).endsWith(",feminine"), table().get(1));
      assertFalse(shown(sample).contains("alpha"), "nobody else has judged");

      judge(sample, "B", "2");
      assertTrue(shown(sample).contains("quand toutes celles qui ont commencé ont fini"));
      judge(sample, "B", "0");

      var shown = shown(sample);
      assertTrue(shown.contains("2 réponses ont été jugées par au moins deux"), shown);
      assertTrue(shown.contains("À moins de 10 réponses, aucun alpha"), shown);
      assertTrue(shown.contains("Sur la seule réponse où toutes disent la même chose, la"), shown);
      assertTrue(shown.contains("B\u00a0: ne sait dire"), shown);
      assertEquals("absent,?", table().get(2).substring(table().get(2).length() - 8));
      key(sample, "answers-part-0", KeyCode.Z, true);
      assertTrue(table().get(2).endsWith(",absent,\"\""), table().get(2));
      assertEquals(List.of(), sample.errors().all().get());
    });
  }
}
