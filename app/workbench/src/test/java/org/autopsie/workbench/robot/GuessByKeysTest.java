package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.SmallCase;
import org.junit.jupiter.api.Test;

/// A room guesses and sees the result; nobody touches the mouse.
class GuessByKeysTest extends Sitting {
  private static final int CONTROLS = 40;

  /// Goes from control to control until it has reached that one.
  private void tab(String id) {
    for (int i = 0; i < CONTROLS && !Fx.on(this::focus).equals(id); i++) {
      hands.press(KeyCode.TAB);
    }
    assertEquals(id, Fx.on(this::focus));
  }

  private void openByKeys(String id) {
    open(Locale.ENGLISH);
    tab("case-" + id);
    hands.press(KeyCode.ENTER);
    hands.until("the case", () -> Hands.there("step-examine"));
  }

  private void guess() {
    hands.press(KeyCode.G, KeyCode.CONTROL);
    hands.until("the question", () -> Hands.there("guess-question"));
  }

  private void shows(String words) {
    hands.until(words, () -> Hands.said().contains(words));
  }

  @Test
  void should_guess_a_number_run_the_step_and_reveal_it() {
    SmallCase.write(folder.resolve("small"));
    openByKeys("small");
    guess();
    assertEquals("How many?", Fx.on(() -> words("guess-question")));
    hands.press(KeyCode.DIGIT7);
    hands.press(KeyCode.ENTER);
    shows("1 answer.");
    hands.press(KeyCode.ENTER);
    shows("This step has not been run here");
    tab("guess-run");
    hands.press(KeyCode.ENTER);
    shows("measured: ");
    hands.press(KeyCode.R);
    shows("Everything is cleared");
    assertFalse(Hands.words().contains("measured: "));
    hands.press(KeyCode.ESCAPE);
    hands.until("the case again", () -> Hands.there("step-examine"));
  }

  @Test
  void should_vote_by_digits_and_signs() {
    openByKeys("cv-screening");
    guess();
    hands.press(KeyCode.PAGE_DOWN);
    hands.press(KeyCode.PAGE_DOWN);
    shows("question 3 of 3");
    hands.press(KeyCode.DIGIT3);
    hands.press(KeyCode.EQUALS, KeyCode.SHIFT);
    hands.press(KeyCode.EQUALS, KeyCode.SHIFT);
    hands.press(KeyCode.DIGIT1);
    hands.press(KeyCode.EQUALS, KeyCode.SHIFT);
    shows("it goes up: 1 vote");
    hands.press(KeyCode.MINUS);
    shows("it goes up: no votes");
    hands.press(KeyCode.SPACE);
    shows("This step has not been run here");
    shows("2 answers.");
    hands.press(KeyCode.DIGIT1);
    shows("Answers are closed.");
    hands.press(KeyCode.R);
    shows("Everything is cleared");
    hands.press(KeyCode.ESCAPE);
    hands.until("the case again", () -> Hands.there("step-examine"));
  }
}
