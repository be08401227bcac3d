package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.autopsie.workbench.chart.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Analogies of words whose every answer is known, and what is kept of words verified.
class AnalogyPanelTest {
  @TempDir Path folder;

  @Test
  void should_answer_with_and_without_the_words_of_the_question() {
    Fx.run(() -> {
      var planted = PlantedWords.open(folder, "analogy");
      var sample = planted.sample();
      assertEquals(List.of(), sample.errors().all().get());
      var said = sample.words("analogy-sentence");
      assertTrue(said.contains("“woman” comes first, whether"), said);
      planted.type("analogy-c", "down");
      said = sample.words("analogy-sentence");
      assertTrue(said.contains("“she” comes first: a word of the question itself"), said);
      assertTrue(said.contains("does “woman” come first"), said);
      assertEquals("she", cell(sample, 0));
      assertEquals("woman", cell(sample, 10));
      planted.type("analogy-c", "nowhere");
      assertTrue(sample.words("analogy-lost").contains("Vectors does not know this word"));
      planted.type("analogy-c", " ");
      assertTrue(sample.all().contains("one is still missing"));
      planted.close();
    });
  }

  @Test
  void should_keep_a_question_as_a_step_that_is_verified_equal() {
    Fx.run(() -> {
      var planted = PlantedWords.open(folder, "analogy");
      planted.type("analogy-c", "smith");
      var step = planted.keep();
      assertEquals("analogies", step.with());
      assertEquals("vectors", step.set().get("vectors"));
      assertEquals("analogy-1", step.set().get("questions"));
      assertEquals("“he” is to “she” as “smith” is to which word?", step.title().en());
      assertEquals(step, planted.keep());
      assertEquals(2, planted.verified());
      planted.close();
    });
  }

  @Test
  void should_keep_an_axis_and_an_association_that_are_verified_equal() {
    Fx.run(() -> {
      var planted = PlantedWords.open(folder, "axis");
      assertEquals("bias-axis", planted.keep().with());
      planted.go("association");
      var step = planted.keep();
      assertEquals("weat", step.with());
      assertEquals(List.of("x", "y"), step.set().get("targets"));
      assertEquals(2, planted.verified());
      planted.close();
    });
  }

  private static String cell(Sample sample, int row) {
    Node at = sample.node("analogy-chart");
    while (!(at instanceof Figure)) {
      at = at.getParent();
    }
    return ((Figure) at).twin().rows().get(row).get(2).in(Locale.ENGLISH);
  }
}
