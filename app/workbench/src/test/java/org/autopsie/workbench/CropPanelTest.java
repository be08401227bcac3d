package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Format;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a model cuts, while things are moved in the picture and in the form.
class CropPanelTest {
  @TempDir Path folder;

  @Test
  void should_stand_first_and_say_where_the_model_cuts() {
    Fx.run(() -> {
      var sample = opened(Locale.ENGLISH);
      var said = sample.words("crop-sentence");
      assertTrue(
          said.startsWith("With Toy model, run here, the salient point of the two drawn"), said);
      assertTrue(
          said.contains("in the upper half, with a score of 0.60. Nothing is changed"), said);
      var caption = sample.words("figure-caption");
      assertTrue(caption.contains("drawn shapes, not people"), caption);
      assertTrue(sample.scene().getRoot().lookup("#tab-ranking") == null);
      sample.window().close();
    });
  }

  @Test
  void should_name_what_moved_and_where_the_point_went() {
    Fx.run(() -> {
      var sample = opened(Locale.ENGLISH);
      slider(sample, "parameter-lower").setValue(80);
      sample.settle();
      var said = sample.words("crop-sentence");
      assertTrue(
          said.contains("raising “Light of the lower square” from 40 % to 80 % moves the salient"),
          said);
      assertTrue(said.contains("from the upper half to the lower half"), said);
      assertTrue(said.contains("goes from 0.60 to 0.80"), said);
      assertFalse(said.contains("because"), said);
      assertTrue(sample.scene().getRoot().lookup(".crop-trail") != null);
      assertFalse(Files.exists(folder.resolve("map/evidence.jsonl")));
      sample.window().close();
    });
  }

  @Test
  void should_move_the_same_setting_in_the_picture_and_in_the_form() {
    Fx.run(() -> {
      var sample = opened(Locale.ENGLISH);
      press(sample.node("grip-lower"), KeyCode.DOWN);
      sample.settle();
      assertEquals(48, slider(sample, "parameter-spacing").getValue());
      var grip = sample.node("grip-lower");
      assertTrue(grip.getAccessibleText().startsWith("Space between the squares: 48 px"));
      slider(sample, "parameter-spacing").setValue(100);
      sample.settle();
      assertTrue(sample.node("grip-lower").equals(grip), "the handle was taken out of her hand");
      assertTrue(grip.getAccessibleText().startsWith("Space between the squares: 100 px"));
      sample.window().close();
    });
  }

  @Test
  void should_find_where_it_flips_and_say_at_which_cost() {
    Fx.run(() -> {
      var sample = opened(Locale.ENGLISH);
      slider(sample, "parameter-lower").setValue(45);
      sample.settle();
      ((Button) sample.node("crop-flip-find")).fire();
      sample.settle();
      var said = sample.words("crop-flip-sentence");
      assertTrue(said.contains("moving “Light of the lower square” alone"), said);
      assertTrue(
          said.matches(".*from the upper half to the lower half at (59|60)\\.\\d+ %.*"), said);
      assertTrue(said.endsWith("found in 27 answers of the model."), said);
      assertTrue(sample.scene().getRoot().lookup(".chart-flip") != null);
      sample.window().close();
    });
  }

  @Test
  void should_keep_what_a_method_says_while_that_lies_over_the_picture() {
    Fx.run(() -> {
      var sample = opened(Locale.ENGLISH);
      slider(sample, "parameter-lower").setValue(80);
      Places.lay(sample.window(), "toy-away");
      sample.settle();
      keep(sample);
      var step = Places.steps(sample.window()).getLast();
      assertEquals("toy-away", step.with());
      assertTrue(String.valueOf(step.set().get("output")).matches("cell \\d+ \\d+"));
      assertEquals("toy-drawing", step.compared().orElseThrow().with());
      assertEquals(80, ((Number) step.compared().get().set().get("lower")).intValue());
      assertTrue(step.title().en().contains("at the salient point"), step.title().en());
      assertEquals(1, Places.evidence(sample.window()));
      Places.lay(sample.window(), "map");
      sample.settle();
      keep(sample);
      assertEquals("answer-shift", Places.steps(sample.window()).getLast().with());
      assertEquals(2, Places.evidence(sample.window()));
      sample.window().close();
    });
  }

  private static void keep(Sample sample) {
    ((Button) sample.node("keep")).fire();
    sample.settle();
    assertTrue(((Button) sample.node("keep")).getText().startsWith("Kept"));
  }

  @Test
  void should_set_rival_models_beside_one_another_on_the_same_picture() {
    Fx.run(() -> {
      var sample = opened(Locale.FRENCH);
      sample.window().choose("crop-rivals");
      sample.settle();
      var said = sample.words("rivals-sentence");
      assertTrue(said.contains("Toy model → ("), said);
      assertTrue(said.contains("Rival → ("), said);
      sample.window().close();
    });
  }

  @Test
  void should_write_places_frames_and_cells_into_its_files() {
    Fx.run(() -> {
      var sample = opened(Locale.ENGLISH);
      var figure = (Figure) sample.scene().getRoot().lookup(".crop-bench .figure");
      assertEquals(2 + 5 + 48, figure.twin().rows().size());
      var svg = new String(figure.bytes(Format.SVG), java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(svg.contains("salient point"), "the sentence is not in the picture");
      assertTrue(svg.contains("drawn shapes, not people"));
      sample.window().close();
    });
  }

  @Test
  void should_leave_no_panel_empty_and_rank_nothing() {
    Fx.run(() -> {
      var sample = opened(Locale.ENGLISH);
      for (var panel : Panels.all()) {
        sample.window().choose(panel.id());
        sample.settle();
        assertFalse(sample.all().contains("first-half"), panel.id());
      }
      sample.window().choose("sweep");
      sample.settle();
      assertTrue(sample.words("sweep-sentence").contains("the highest score of the first half of"));
      sample.window().choose("examine");
      sample.settle();
      assertTrue(sample.words("examine-sentence").contains("“highest score”"));
      sample.window().close();
    });
  }

  private Sample opened(Locale locale) {
    var sample = ExamineCase.open(folder, locale, "map");
    Hands.choose(sample, "perturbation", "toy-drawing");
    return sample;
  }

  private static Slider slider(Sample sample, String id) {
    return (Slider) sample.node(id);
  }

  private static void press(Node node, KeyCode key) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }
}
