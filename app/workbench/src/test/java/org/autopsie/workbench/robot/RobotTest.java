package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.Sample;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What must be seen of the window, done with a robot's hands.
@Tag("robot")
class RobotTest {
  @TempDir Path folder;

  private Sample sample;
  private Hands hands;

  private void open(Locale locale) {
    Fx.run(() -> {
      var errors = new Errors();
      sample = Sample.open(folder, locale, Tasks.desktop(errors::tell), errors);
      var stage = new Stage();
      stage.setScene(sample.scene());
      stage.setX(0);
      stage.setY(0);
      stage.show();
    });
    hands = new Hands();
    hands.frames(2);
  }

  @AfterEach
  void close() {
    Fx.run(() -> {
      sample.window().close();
      List.copyOf(Hands.stages()).forEach(Stage::hide);
    });
  }

  private void result() {
    hands.until("a result", () -> Hands.there("sentence"));
  }

  private String sentence() {
    return Fx.on(() -> ((Labeled) Hands.node("sentence")).getText());
  }

  @Test
  void should_reach_a_result_that_names_what_moved_in_five_clicks() {
    open(Locale.ENGLISH);
    hands.click("case-cv-screening");
    result();
    assertTrue(sentence().startsWith("With all-MiniLM-L6-v2 (fp32), run here, "), sentence());
    assertTrue(sentence().contains("rank 1"), sentence());
    assertTrue(hands.clicks() <= 5);
  }

  @Test
  void should_find_a_panel_where_it_was_dragged_to_after_a_restart() {
    open(Locale.FRENCH);
    hands.click("case-cv-screening");
    result();
    var foot = Fx.on(() -> new Point2D(sample.scene().getWidth() - 150, 740));
    hands.drag("tab-brief", foot);
    var before = Fx.on(() -> Hands.node("tab-brief").localToScreen(0, 0));
    assertTrue(before.getX() > 700, "the panel has not moved: " + before);
    close();
    open(Locale.FRENCH);
    hands.click("case-cv-screening");
    result();
    assertEquals(before, Fx.on(() -> Hands.node("tab-brief").localToScreen(0, 0)));
  }

  @Test
  void should_tear_a_panel_off_by_dragging_it_out_and_find_it_again() {
    open(Locale.FRENCH);
    hands.click("case-cv-screening");
    result();
    hands.drag("tab-brief", new Point2D(1500, 1000));
    hands.until("a second window", () -> Hands.stages().size() == 2);
    close();
    open(Locale.FRENCH);
    hands.click("case-cv-screening");
    hands.until("the second window again", () -> Hands.stages().size() == 2);
    assertTrue(Fx.on(() -> Hands.there("tab-brief")));
  }

  @Test
  void should_undo_with_the_keyboard() {
    open(Locale.ENGLISH);
    hands.click("case-cv-screening");
    result();
    var before = sentence();
    Fx.run(() -> Hands.node("parameter-from").requestFocus());
    hands.press(KeyCode.END);
    hands.type("s");
    hands.until("another result", () -> !sentenceNow().equals(before));
    Fx.run(() -> Hands.node("tab-ranking").requestFocus());
    hands.press(KeyCode.Z, KeyCode.CONTROL);
    hands.until("the first result again", () -> sentenceNow().equals(before));
  }

  private static String sentenceNow() {
    return ((Labeled) Hands.node("sentence")).getText();
  }
}
