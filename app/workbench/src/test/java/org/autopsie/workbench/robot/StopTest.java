package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.SmallCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A protocol stopped in the middle: its second step waits at the gate.
class StopTest extends Sitting {
  private final Gate gate = new Gate("Ada");

  @AfterEach
  void letGo() {
    gate.open();
  }

  private void runUntilTheSecondStep() {
    SmallCase.write(folder.resolve("small"));
    open(Locale.ENGLISH, gate.library(folder));
    openSmall();
    gate.shut();
    hands.click("run-all");
    hands.until("the first step kept", () -> lines() == 1);
    hands.until("the work", () -> Hands.there("stop") && Hands.node("stop").isVisible());
    hands.until("the strip", () -> Hands.node("stop").getParent().isVisible());
  }

  private void runOn() {
    hands.until("the step is not under way", () -> !Hands.said().contains("under way"));
    assertEquals(1, lines());
    gate.open();
    hands.click("run-all");
    hands.until("the second step kept", () -> lines() == 2);
    hands.until("no work", () -> tasks.all().get().isEmpty());
    assertEquals(2, lines());
  }

  private int lines() {
    try {
      return Files.readAllLines(evidence()).size();
    } catch (IOException none) {
      return 0;
    }
  }

  private Path evidence() {
    return folder.resolve("small/evidence.jsonl");
  }

  @Test
  void should_keep_what_was_measured_and_go_on_when_stopped_by_the_button() {
    runUntilTheSecondStep();
    hands.click("stop");
    runOn();
  }

  @Test
  void should_keep_what_was_measured_and_go_on_when_stopped_by_the_keyboard() {
    runUntilTheSecondStep();
    hands.press(KeyCode.PERIOD, KeyCode.CONTROL);
    runOn();
  }

  @Test
  void should_stop_the_work_of_a_case_that_is_left() {
    runUntilTheSecondStep();
    hands.press(KeyCode.O, KeyCode.CONTROL);
    hands.until("the gallery", () -> Hands.there("case-small"));
    assertEquals(0, Fx.on(() -> tasks.all().get().size()));
    gate.open();
    openSmall();
    assertEquals(1, lines());
    hands.click("run-all");
    hands.until("the second step kept", () -> lines() == 2);
  }
}
