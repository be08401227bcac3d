package org.autopsie.workbench;

import static org.autopsie.workbench.ExamineCase.examined;
import static org.autopsie.workbench.Hands.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A part that is chosen in a figure is marked in the other panels.
class ExaminePartTest {
  @TempDir Path folder;

  @Test
  void should_mark_the_chosen_part_in_the_exhibit_too() {
    Fx.run(() -> {
      var sample = examined(folder, "text", Locale.ENGLISH);
      key(sample.scene().getRoot().lookup(".words-figure"), KeyCode.RIGHT);
      sample.window().choose("exhibits");
      sample.settle();
      var document = sample.scene().getRoot().lookup(".document #part-marked");
      assertEquals("Candidate", ((javafx.scene.text.Text) document).getText());
      sample.window().close();
      var rows = examined(folder, "row", Locale.ENGLISH);
      key(rows.scene().getRoot().lookup(".attribution-bars"), KeyCode.HOME);
      rows.window().choose("exhibits");
      rows.settle();
      assertTrue(rows.all().contains("▸ income"), rows.all());
      rows.window().close();
      var picture = examined(folder, "image", Locale.ENGLISH);
      key(picture.scene().getRoot().lookup(".saliency"), KeyCode.RIGHT);
      picture.window().choose("exhibits");
      picture.settle();
      assertEquals(
          2, picture.scene().getRoot().lookupAll(".heat-ring").size(), "here and at the side");
      picture.window().close();
    });
  }
}
