package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.autopsie.workbench.ExamineCase;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.Test;

/// What a person moves in a picture, by keys and by the mouse.
class CropTest extends Sitting {

  /// Enough for the light that moves the point, also where a key comes while the form is made anew.
  private static final int MOST_PRESSES = 40;

  private void openCrops() {
    ExamineCase.write(folder.resolve("map"), "map");
    open(Locale.ENGLISH);
    hands.click("case-map");
    hands.until("the bench", () -> Hands.there("crop-sentence"));
    Fx.run(() -> Places.compose(sample.window(), "toy-drawing"));
    hands.until("the drawing", () -> Hands.there("grip-lower"));
  }

  private String said() {
    return Fx.on(() -> words("crop-sentence"));
  }

  @Test
  void should_name_the_light_that_was_changed_by_keys_and_keep_it() {
    openCrops();
    for (int i = 0; i < MOST_PRESSES && !said().contains("to the lower half"); i++) {
      Fx.run(() -> Hands.node("parameter-lower").requestFocus());
      hands.press(KeyCode.RIGHT);
    }
    hands.until("what moved", () -> words("crop-sentence").contains("to the lower half"));
    assertTrue(said().contains("raising “Light of the lower square” from 40 %"), said());
    assertEquals(0, Fx.on(() -> Places.evidence(sample.window())));
    hands.press(KeyCode.S, KeyCode.CONTROL);
    hands.until("a line in the ledger", () -> Places.evidence(sample.window()) == 1);
  }

  @Test
  void should_move_a_part_of_the_picture_by_keys_and_by_the_mouse() {
    openCrops();
    Fx.run(() -> Hands.node("grip-lower").requestFocus());
    hands.press(KeyCode.DOWN);
    hands.until("8 pixels more", () -> words("crop-sentence").contains("from 40 px to 48 px"));
    assertEquals("grip-lower", Fx.on(this::focus));
    var foot =
        Fx.on(() -> {
          var box = Hands.node("grip-lower").localToScreen(0, 0);
          return new Point2D(box.getX() + 20, box.getY() + 80);
        });
    hands.drag("grip-lower", foot);
    hands.until("a larger space", () -> !words("crop-sentence").contains("to 48 px"));
    assertTrue(said().contains("“Space between the squares” from 40 px to "), said());
    assertEquals("grip-lower", Fx.on(this::focus));
  }

  @Test
  void should_say_what_a_dropped_model_is_and_under_which_licence() {
    openCrops();
    Fx.run(() -> Places.drop(sample.window(), List.of(Path.of("toy.vxm"))));
    hands.until("the page", () -> Hands.there("added-page"));
    assertEquals("Toy network", Fx.on(() -> words("added-what")));
    assertEquals("MIT", Fx.on(() -> words("added-licence")));
    assertTrue(Fx.on(() -> words("added-sha256")).startsWith("a".repeat(64)));
    hands.click("added-models");
    hands.until("the models", () -> Hands.there("tab-model") && !Hands.there("added-page"));
    assertFalse(Fx.on(() -> Hands.there("added-page")));
  }
}
