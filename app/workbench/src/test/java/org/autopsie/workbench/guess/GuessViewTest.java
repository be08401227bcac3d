package org.autopsie.workbench.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.workbench.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page driven by the keyboard alone.
class GuessViewTest {
  private static final Metric SHIFT = new Metric("rank-shift", 4.37, 0.44, 7.83, 37, "ranks");
  private static final String STEPS =
      """
        - id: first
          kind: observation
          model: m
          with: toy
          ask:
            question: {fr: "Que fait le CV ?", en: "What does the CV do?"}
            answer: choice
            choices:
              - {label: {fr: "il monte", en: "it rises"}, at-most: -1}
              - {label: {fr: "il reste", en: "it stays"}, at-least: -1, at-most: 1}
              - {label: {fr: "il descend", en: "it falls"}, at-least: 1}
            common-mistake: {fr: "Une erreur répandue", en: "A widespread mistake"}
            discussion: {fr: "Parlez-en", en: "Talk about it"}
        - {id: second, kind: observation, model: m, with: toy, ask: {question: How many?, answer: number, unit: ranks}}
        - {id: third, kind: observation, model: m, with: toy, ask: {question: Why?, answer: words}}
      """;

  @Test
  void should_go_from_question_to_reveal_to_reset_by_keyboard_alone() {
    Fx.run(() -> {
      var board = Board.of(STEPS, Locale.ENGLISH);
      board.measured("first", SHIFT, "");

      board.type("++2+++3+");
      board.press(KeyCode.BACK_SPACE);
      board.type("1-");

      assertEquals("it rises: 1 vote", board.words("guess-said"));
      assertTrue(board.all().contains("it stays: 3 votes"));
      board.type(" ");
      assertTrue(board.all().contains("measured: 4.4 ranks [0.4, 7.8] · n = 37"));
      assertEquals("A widespread mistake", board.words("guess-mistake"));
      assertEquals("Talk about it", board.words("guess-discussion"));
      assertEquals("◆\u2002observed", board.words("guess-status"));
      assertTrue(board.words("figure-caption").contains("seed 7"));
      assertTrue(board.words("figure-caption").contains("stand-in"));
      board.type("+");
      assertEquals("Answers are closed. R starts this question again.", board.words("guess-said"));
      board.type("r");
      assertFalse(board.all().contains("4.4"));
      assertEquals(0, board.room.guesses().total());
      board.press(KeyCode.ESCAPE);
      assertEquals(List.of("back"), board.asked);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void should_give_nothing_of_the_result_away_before_the_reveal(String language) {
    Fx.run(() -> {
      var board = Board.of(STEPS, Locale.of(language));
      for (var step : List.of("first", "second", "third")) {
        board.measured(step, SHIFT, "agrees");
      }
      for (int i = 0; i < 3; i++) {
        var said = board.all();
        for (var secret :
            List.of(
                "4.", "4,", "37", "7.8", "7,8", "◆", "Toy", "mistake", "erreur", "Parlez",
                "Talk")) {
          assertFalse(said.contains(secret), secret + " in " + said);
        }
        board.press(KeyCode.PAGE_DOWN);
      }
    });
  }

  @Test
  void should_say_which_answer_holds_the_measure_and_which_its_interval_reaches() {
    Fx.run(() -> {
      var board = Board.of(STEPS, Locale.ENGLISH);
      board.measured("first", SHIFT, "inconclusive");
      board.type(" ");
      var told = board.words("guess-sentence");

      assertTrue(
          told.contains(
              "corresponds to “it falls”, but its interval reaches “it stays”: the measure does"
                  + " not decide between these two answers."),
          told);
      assertFalse(told.contains("because"), told);
      assertEquals("◆\u2002observed, inconclusive", board.words("guess-status"));
    });
  }

  @Test
  void should_collect_typed_numbers_and_refuse_what_is_none_in_one_sentence() {
    Fx.run(() -> {
      var board = Board.of(STEPS, Locale.FRENCH);
      board.press(KeyCode.RIGHT);
      enter(board, "2,5");
      enter(board, "-1");
      enter(board, "3x");

      assertEquals(
          "«\u00a03x\u00a0» n’est pas un nombre\u00a0: écrivez-le en chiffres, par exemple 2,5 ou"
              + " −1.",
          board.words("guess-error"));
      assertEquals("3x", ((TextField) board.node("guess-field")).getText());
      ((TextField) board.node("guess-field")).clear();
      enter(board, "4.5");
      assertFalse(board.has("guess-error"));
      assertEquals(new Guesses.Numbers(List.of(2.5, -1.0, 4.5)), board.room.guesses());
      board.press(KeyCode.BACK_SPACE);
      assertEquals("2 réponses.", board.words("guess-said"));
      assertEquals("2 réponses. −1\u202f; 2,5.", board.node("guess-picture").getAccessibleText());
      board.measured("second", SHIFT, "");
      board.press(KeyCode.ENTER);
      assertFalse(board.has("guess-field"));
      assertTrue(
          board.node("guess-picture").getAccessibleText().contains("mesuré\u00a0: 4,4\u00a0rangs"));
    });
  }

  private static void enter(Board board, String words) {
    ((TextField) board.node("guess-field")).appendText(words);
    board.press(KeyCode.ENTER);
  }

  @Test
  void should_write_letters_and_spaces_into_an_answer_and_reset_by_delete() {
    Fx.run(() -> {
      var board = Board.of(STEPS, Locale.ENGLISH);
      board.press(KeyCode.END, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
      board.type("rien + r");
      assertEquals("rien + r", ((TextField) board.node("guess-field")).getText());
      board.press(KeyCode.ENTER);
      enter(board, "RIEN + R");

      assertTrue(board.all().contains("rien + r × 2"), board.all());
      board.press(KeyCode.DELETE);
      assertEquals(0, board.room.guesses().total());
    });
  }

  @Test
  void should_say_honestly_that_a_step_was_not_run_and_offer_to_run_it() {
    Fx.run(() -> {
      var board = Board.of(STEPS, Locale.ENGLISH);
      board.type("3+ ");

      assertTrue(board.words("guess-absent").startsWith("This step has not been run here"));
      assertEquals("○\u2002not tried", board.words("guess-status"));
      board.click("guess-run");
      assertEquals(List.of("run first"), board.asked);
      board.measured("first", SHIFT, "");
      assertFalse(board.has("guess-run"));
      assertTrue(board.all().contains("measured: 4.4 ranks"));
      assertTrue(board.all().contains("it falls: 1 vote"));
    });
  }

  @Test
  void should_keep_guesses_and_place_when_the_language_is_switched() {
    Fx.run(() -> {
      var board = Board.of(STEPS, Locale.ENGLISH);
      board.type("2++");
      board.translate(Locale.FRENCH);

      assertEquals("Que fait le CV ?", board.words("guess-question"));
      assertTrue(board.all().contains("il reste : 2 voix"), board.all());
    });
  }

  @Test
  void should_count_digits_of_a_french_keyboard_and_clicks() {
    Fx.run(() -> {
      var board = Board.of(STEPS, Locale.ENGLISH);
      board.type("é+\"+");
      board.click("guess-choice-1");

      assertEquals(new Guesses.Votes(List.of(1, 1, 1), 0), board.room.guesses());
      assertEquals(
          "1. it rises: 1 vote (chosen answer)", board.node("guess-choice-1").getAccessibleText());
    });
  }

  @Test
  void should_say_so_when_no_step_asks_anything() {
    Fx.run(() -> {
      var board = Board.of("  - {id: s, kind: control, with: toy}\n", Locale.ENGLISH);
      board.type("+ r1");
      board.press(KeyCode.RIGHT, KeyCode.ENTER, KeyCode.ESCAPE);

      assertTrue(board.all().contains("No step of this case asks a question."));
      assertEquals(List.of("back"), board.asked);
    });
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.8, 1, 2})
  void should_clip_no_words_when_a_question_is_long_and_the_text_large(double scale) {
    Fx.run(() -> {
      var board =
          Board.of(
              STEPS
                  .replace(
                      "Que fait le CV ?",
                      "Que fait donc le CV que l’on vient de couper ? ".repeat(6))
                  .replace("il reste", "il reste à peu près où il se trouvait auparavant"),
              Locale.FRENCH);
      board.measured("first", SHIFT, "inconclusive");
      for (double width : new double[] {1024, 1280, 1920}) {
        board.look("light", scale, width, width * 0.56);
        clipped(board);
        board.type(" ");
        clipped(board);
        board.type("r");
      }
    });
  }

  private static void clipped(Board board) {
    board.settle();
    var scroll = (ScrollPane) board.node("guess").lookup(".scroll-pane");
    assertTrue(
        scroll.getContent().getBoundsInParent().getWidth() <= scroll.getWidth() + 1, "too wide");
    for (var node : Board.nodes(board.root())) {
      if (node instanceof Label label && !label.getText().isEmpty() && label.isVisible()) {
        double wanted = label.prefHeight(label.getWidth());
        assertTrue(label.getHeight() + 1 >= wanted, "clipped: " + label.getText());
      }
    }
  }

  @Test
  void should_give_every_control_a_name_and_the_room_its_promise() {
    Fx.run(() -> {
      var board = Board.sample(Locale.ENGLISH);
      for (var node : Board.nodes(board.root())) {
        if (node instanceof Button || node instanceof TextField) {
          assertNotNull(node.getAccessibleText(), ((Control) node).getId());
          assertNotNull(node.getId());
        }
      }
      assertEquals(
          "Answers stay in the room, except a figure that you save.",
          board.words("guess-kept-nowhere"));
      assertEquals(3, board.room.size());
    });
  }
}
