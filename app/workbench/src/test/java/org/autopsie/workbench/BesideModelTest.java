package org.autopsie.workbench;

import static org.autopsie.workbench.Hands.choose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bar on top names the model that the panel in front asks, and how near that one is to the
/// incident’s.
class BesideModelTest {
  @TempDir Path folder;

  @Test
  void should_name_the_model_that_a_sweep_asks() {
    Fx.run(() -> {
      var sample = ExamineCase.open(folder, Locale.ENGLISH, "map");
      sample.window().choose("sweep");
      sample.settle();
      choose(sample, "sweep-model", "other");
      assertEquals(List.of("stand-in model", "Rival"), pills(sample));
      sample.window().choose("examine");
      sample.settle();
      assertEquals(List.of("stand-in model", "Toy model"), pills(sample));
      sample.window().close();
    });
  }

  @Test
  void should_name_the_model_whose_attention_is_shown_and_keep_nothing_else_in_its_place() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("instrument-check");
      assertEquals("original model", pills(sample).getFirst());
      sample.window().choose("attention");
      sample.settle();
      var toy = "Two layers of attention, weights written by hand";
      assertEquals(List.of("teaching model", toy), pills(sample));
      assertTrue(sample.node("keep").isDisabled());
      sample.window().close();
    });
  }

  private static List<String> pills(Sample sample) {
    return sample.scene().getRoot().lookupAll(".top-bar .label.pill").stream()
        .map(one -> ((Label) one).getText())
        .toList();
  }
}
