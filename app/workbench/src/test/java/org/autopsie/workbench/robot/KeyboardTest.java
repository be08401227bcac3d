package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.autopsie.workbench.Fx;
import org.junit.jupiter.api.Test;

/// Panels and commands by keys.
class KeyboardTest extends Sitting {
  private static final int TEAR_OFF = 0;
  private static final int CLOSE = 1;

  private void openCase() {
    open(Locale.ENGLISH);
    hands.click("case-cv-screening");
    result();
  }

  /// Has the command done that is found with these letters.
  private void command(String letters) {
    hands.press(KeyCode.K, KeyCode.CONTROL);
    focused("palette-field");
    hands.type(letters);
    hands.press(KeyCode.ENTER);
    hands.until("the palette away", () -> !Hands.node("palette").isVisible());
  }

  /// Chooses from the menu of the tab that has the focus.
  ///
  /// @param down how far down, from 0
  private void menu(int down) {
    hands.press(KeyCode.F10, KeyCode.SHIFT);
    for (int i = 0; i < down; i++) {
      hands.press(KeyCode.DOWN);
    }
    hands.press(KeyCode.ENTER);
  }

  private Point2D place(String id) {
    return Fx.on(() -> Hands.node(id).localToScreen(0, 0));
  }

  @Test
  void should_show_a_panel_by_the_palette_and_come_back_from_it() {
    openCase();
    command("happened");
    focused("tab-brief");
    hands.press(KeyCode.K, KeyCode.CONTROL);
    focused("palette-field");
    hands.press(KeyCode.ESCAPE);
    focused("tab-brief");
  }

  @Test
  void should_tear_off_close_and_open_again() {
    openCase();
    show("brief");
    focused("tab-brief");
    menu(TEAR_OFF);
    hands.until("a second window", () -> Hands.stages().size() == 2);
    hands.until("the focus there", () -> Hands.node("tab-brief").isFocused());
    menu(CLOSE);
    hands.until("no second window", () -> Hands.stages().size() == 1);
    assertFalse(Fx.on(() -> Hands.there("tab-brief")));
    command("happened");
    focused("tab-brief");
  }

  @Test
  void should_open_a_closed_panel_by_the_rail() {
    openCase();
    hands.click("step-examine");
    focused("tab-examine");
    menu(CLOSE);
    hands.until("the panel away", () -> !Hands.there("tab-examine"));
    hands.until("the focus beside it", () -> focus().startsWith("tab-"));
    hands.click("step-examine");
    focused("tab-examine");
    assertTrue(Fx.on(() -> Hands.there("examine-panel")));
  }

  @Test
  void should_come_back_to_the_case_from_what_was_asked_for_in_a_torn_off_window() {
    openCase();
    show("brief");
    focused("tab-brief");
    menu(TEAR_OFF);
    hands.until("a second window", () -> Hands.stages().size() == 2);
    hands.until("the focus there", () -> Hands.node("tab-brief").isFocused());
    hands.press(KeyCode.K, KeyCode.CONTROL);
    hands.until("the palette", () -> Hands.node("palette").isVisible());
    hands.press(KeyCode.ESCAPE);
    hands.until("the palette away", () -> !Hands.node("palette").isVisible());
    hands.click("tab-brief");
    hands.press(KeyCode.G, KeyCode.CONTROL);
    hands.until("the question", () -> Hands.there("guess-question"));
    hands.press(KeyCode.ESCAPE);
    hands.until("the case again", () -> Hands.there("step-examine"));
    command("happened");
    assertTrue(Fx.on(() -> Hands.node("tab-brief").isFocused()));
  }

  @Test
  void should_put_the_panels_back() {
    openCase();
    var before = place("tab-brief");
    var foot = Fx.on(() -> new Point2D(sample.scene().getWidth() - 150, 740));
    hands.drag("tab-brief", foot);
    assertFalse(before.equals(place("tab-brief")));
    command("put");
    hands.frames(2);
    assertEquals(before, place("tab-brief"));
  }

  @Test
  void should_keep_an_attempt_and_undo_it() throws IOException {
    openCase();
    var before = Fx.on(Sitting::sentence);
    hands.click("parameter-from");
    hands.press(KeyCode.END);
    hands.type("s");
    hands.until("another result", () -> !sentence().equals(before));
    hands.press(KeyCode.S, KeyCode.CONTROL);
    hands.until("kept", () -> words("keep").equals("Kept as evidence ✓"));
    var ledger = folder.resolve("cv-screening/evidence.jsonl");
    assertEquals(1, Files.readAllLines(ledger).size());
    Fx.run(() -> Hands.node("tab-ranking").requestFocus());
    hands.press(KeyCode.Z, KeyCode.CONTROL);
    hands.until("the first result again", () -> sentence().equals(before));
    hands.press(KeyCode.Y, KeyCode.CONTROL);
    hands.until("the second again", () -> !sentence().equals(before));
    assertEquals(1, Files.readAllLines(ledger).size());
  }
}
