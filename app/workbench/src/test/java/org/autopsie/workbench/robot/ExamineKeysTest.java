package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import org.autopsie.workbench.ExamineCase;
import org.autopsie.workbench.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Examination, sweep and attention by the keyboard alone.
class ExamineKeysTest extends Sitting {
  private static final int MOST = 60;

  private final Gate gate = new Gate("zealous");

  @AfterEach
  void letGo() {
    gate.open();
  }

  private void openPanel(String kind, String panel) {
    ExamineCase.write(folder.resolve("text"), "text");
    open(Locale.ENGLISH, gate.library(folder));
    hands.click("case-" + kind);
    hands.until("the case", () -> Hands.there("step-examine"));
    hands.until("its first result", () -> tasks.all().get().isEmpty());
    go(panel);
  }

  /// Brings a panel forward by the list of commands.
  private void go(String panel) {
    hands.press(KeyCode.K, KeyCode.CONTROL);
    focused("palette-field");
    hands.type(panel);
    hands.press(KeyCode.ENTER);
    hands.until("the palette away", () -> !Hands.node("palette").isVisible());
    hands.until("no work", () -> tasks.all().get().isEmpty());
    hands.frames(2);
  }

  /// Goes on by Tab until something is so.
  private Set<String> tab(String what, BooleanSupplier so) {
    var met = new LinkedHashSet<String>();
    for (int i = 0; i < MOST && !Fx.on(so::getAsBoolean); i++) {
      hands.press(KeyCode.TAB);
      met.add(Fx.on(this::focus));
    }
    assertTrue(Fx.on(so::getAsBoolean), "no Tab leads to " + what + ": " + met);
    return met;
  }

  private void tab(String id) {
    tab(id, () -> id.equals(focus()));
  }

  private void tabToFigure() {
    tab("the figure", this::isFigure);
  }

  private boolean isFigure() {
    var owner = sample.scene().getFocusOwner();
    return owner != null && owner.getStyleClass().contains("figure-drawing");
  }

  private void stopped(String button) {
    hands.until("work", () -> !tasks.all().get().isEmpty());
    hands.press(KeyCode.PERIOD, KeyCode.CONTROL);
    hands.until("the button that asks again", () -> Hands.there(button));
    assertTrue(Fx.on(() -> words(button + "-why")).startsWith("Stopped"));
    assertTrue(Fx.on(() -> Hands.there("figure-caption")), "what was found");
  }

  private void again(String button) {
    gate.open();
    tab(button);
    hands.press(KeyCode.SPACE);
    hands.until("the button away", () -> !Hands.there(button));
    hands.until("no work", () -> tasks.all().get().isEmpty());
    hands.frames(2);
  }

  @Test
  void should_reach_every_control_of_a_panel_from_its_tab() {
    openPanel("text", "sweep");
    focused("tab-sweep");
    var met = tab("the next panel", () -> focus().equals("tab-protocol"));
    var wanted = List.of("sweep-exhibit", "sweep-with", "sweep-from-0", "sweep-csv", "sweep-copy");
    assertTrue(met.containsAll(wanted), met.toString());
    assertFalse(met.contains("tab-attention"), met.toString());
    go("sweep");
    hands.press(KeyCode.RIGHT);
    focused("tab-attention");
    hands.press(KeyCode.LEFT);
    focused("tab-sweep");
    assertTrue(Fx.on(() -> Hands.there("sweep-panel")));
  }

  @Test
  void should_take_a_word_away_and_choose_another_method_by_keys() {
    openPanel("text", "examination");
    tabToFigure();
    hands.press(KeyCode.RIGHT);
    hands.until("the text without", () -> Hands.there("examine-away"));
    var first = Fx.on(() -> words("examine-away"));
    hands.until("the mark in the exhibit", () -> Hands.there("part-marked"));
    hands.press(KeyCode.RIGHT);
    hands.until(
        "the next", () -> Hands.there("examine-away") && !words("examine-away").equals(first));
    assertTrue(Fx.on(this::isFigure));
    var before = Fx.on(() -> words("examine-sentence"));
    tab("examine-method");
    hands.press(KeyCode.DOWN);
    hands.until("another sentence", () -> !words("examine-sentence").equals(before));
    hands.until("no work", () -> tasks.all().get().isEmpty());
    hands.frames(2);
    assertEquals("examine-method", Fx.on(this::focus));
  }

  @Test
  void should_stop_a_sweep_keep_what_was_found_and_ask_again() {
    openPanel("text", "sweep");
    var before = Fx.on(() -> words("figure-caption"));
    tabToFigure();
    hands.press(KeyCode.END);
    hands.until("the point", () -> Hands.there("sweep-point"));
    gate.shut();
    tab("sweep-steps-0");
    hands.press(KeyCode.UP);
    stopped("sweep-again");
    assertEquals(before, Fx.on(() -> words("figure-caption")));
    again("sweep-again");
    assertEquals("figure-menu", Fx.on(this::focus));
    assertFalse(before.equals(Fx.on(() -> words("figure-caption"))));
    tab("sweep-copy");
    hands.press(KeyCode.SPACE);
    hands.frames(2);
    assertEquals("sweep-copy", Fx.on(this::focus));
  }

  @Test
  void should_stop_attention_keep_what_was_found_and_ask_again() {
    openPanel("cv-screening", "attention");
    tabToFigure();
    hands.press(KeyCode.DOWN);
    assertTrue(Fx.on(this::isFigure));
    gate.shut();
    tab("look-text");
    hands.press(KeyCode.HOME, KeyCode.CONTROL);
    hands.type("zealous");
    stopped("attention-again");
    again("attention-again");
    assertEquals("figure-menu", Fx.on(this::focus));
    hands.until("the word", () -> Hands.said().contains("zealous"));
  }
}
