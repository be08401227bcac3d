package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Twin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second axis across the first, and a second model on the first, of words whose every place is
/// known.
class PlanePanelTest {
  @TempDir Path folder;

  @Test
  void should_place_words_by_two_axes_and_drop_a_typed_one_in() {
    Fx.run(() -> {
      var planted = PlantedWords.open(folder, "axis");
      var sample = planted.sample();
      choose(sample, "axis-second", "pairs that I type");
      ((TextArea) sample.node("axis-second-pairs")).setText("down, up");
      type(planted, "nurse");
      assertEquals("nurse", row(sample, 0).getFirst().in(Locale.ENGLISH));
      assertEquals(1 / Math.sqrt(5), number(sample, 0, 2), 1e-9);
      assertEquals(2 / Math.sqrt(5), number(sample, 0, 5), 1e-9);
      var said = sample.words("axis-sentence");
      assertTrue(said.contains("Upwards it lies at 0.89, on the side of “up”"), said);
      assertTrue(sample.all().contains("One pair makes the second axis"));
      ((Button) sample.node("axis-swap")).fire();
      sample.settle();
      assertEquals(2 / Math.sqrt(5), number(sample, 0, 2), 1e-9);
      assertEquals("bias-axis", planted.keep().with());
      assertEquals(1, planted.verified());
      planted.close();
    });
  }

  @Test
  void should_go_from_word_to_word_by_keys_and_write_no_name_over_another() {
    Fx.run(() -> {
      var planted = PlantedWords.open(folder, "axis");
      var sample = planted.sample();
      choose(sample, "axis-second", "Heights");
      for (var word : List.of("nurse", "cook", "smith", "queen", "king", "pilot")) {
        type(planted, word);
      }
      sample
          .node("plane-chart")
          .fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
      sample.settle();
      assertTrue(
          sample.words("axis-sentence").startsWith("“nurse”"), sample.words("axis-sentence"));
      var names =
          sample.node("plane-chart").lookupAll(".label").stream()
              .map(Label.class::cast)
              .filter(one -> one.getText().contains(" · typed"))
              .toList();
      assertTrue(names.size() > 3, names.toString());
      for (int i = 0; i < names.size(); i++) {
        for (int j = 0; j < i; j++) {
          var one = names.get(i);
          var other = names.get(j);
          assertFalse(
              one.getBoundsInParent().intersects(other.getBoundsInParent()),
              one.getText() + " over " + other.getText());
        }
      }
      planted.close();
    });
  }

  @Test
  void should_place_words_in_two_models_on_one_axis() {
    Fx.run(() -> {
      var planted = PlantedWords.open(folder, "axis");
      var sample = planted.sample();
      press(sample, "axis-beside", "Turned");
      type(planted, "nurse");
      assertEquals(
          1 / Math.sqrt(5), ((Twin.Value) row(sample, 2, "axis-chart").get(3)).number(), 1e-9);
      assertEquals(
          -1 / Math.sqrt(5), ((Twin.Value) row(sample, 3, "axis-chart").get(3)).number(), 1e-9);
      assertTrue(sample.words("axis-sentence").contains("In Turned it lies at −0.45"));
      type(planted, "cook");
      assertTrue(sample.words("axis-sentence").contains("In Turned it has no dot"));
      planted.close();
    });
  }

  private static void type(PlantedWords planted, String word) {
    planted.type("axis-type", word);
    planted.sample().node("axis-type").fireEvent(new ActionEvent());
    planted.sample().settle();
  }

  private static void press(Sample sample, String segments, String words) {
    sample.node(segments).lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(one -> one.getText().equals(words))
        .findFirst()
        .orElseThrow()
        .fire();
    sample.settle();
  }

  @SuppressWarnings("unchecked")
  private static void choose(Sample sample, String list, String words) {
    var box = (ComboBox<Object>) sample.node(list);
    box.setValue(
        box.getItems().stream()
            .filter(one -> one.toString().equals(words))
            .findFirst()
            .orElseThrow());
    sample.settle();
  }

  private static List<Twin.Cell> row(Sample sample, int row) {
    return row(sample, row, "plane-chart");
  }

  private static List<Twin.Cell> row(Sample sample, int row, String chart) {
    Node at = sample.node(chart);
    while (!(at instanceof Figure)) {
      at = at.getParent();
    }
    return ((Figure) at).twin().rows().get(row);
  }

  private static double number(Sample sample, int row, int column) {
    return ((Twin.Value) row(sample, row).get(column)).number();
  }
}
