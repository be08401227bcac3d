package org.autopsie.workbench;

import static org.autopsie.workbench.Hands.choose;
import static org.autopsie.workbench.Hands.key;
import static org.autopsie.workbench.Hands.write;
import static org.autopsie.workbench.SweepHands.swept;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the model was given at one place of a sweep.
class SweepPointTest {
  @TempDir Path folder;

  @Test
  void should_show_what_the_model_was_given_at_a_chosen_place_and_its_answer() {
    Fx.run(() -> {
      var sample = swept(folder, "text", Locale.ENGLISH);
      write(sample, "sweep-from-0", "0.5");
      key(sample.scene().getRoot().lookup(".curve-chart"), KeyCode.HOME);
      sample.settle();
      assertTrue(sample.words("sweep-point").contains("” at 0.5"), sample.all());
      var text = (ScrollPane) sample.node("sweep-panel").lookup(".examine-text");
      var whole = sample.words("sweep-point");
      assertTrue(text.getAccessibleText().contains("Exhibit one"));
      key(sample.scene().getRoot().lookup(".curve-chart"), KeyCode.END);
      sample.settle();
      assertFalse(whole.equals(sample.words("sweep-point")));
      assertTrue(sample.words("sweep-point").endsWith("is 1.00; unchanged it is 1.00."));
      key(sample.scene().getRoot().lookup(".curve-chart"), KeyCode.ESCAPE);
      sample.settle();
      assertTrue(sample.scene().getRoot().lookup("#sweep-point") == null);
      sample.window().close();
    });
  }

  @Test
  void should_show_the_row_of_a_chosen_cell() {
    Fx.run(() -> {
      var sample = swept(folder, "row", Locale.ENGLISH);
      choose(sample, "sweep-with", "row-edit");
      choose(sample, "sweep-way-1", "column");
      var map = sample.scene().getRoot().lookup(".heat-map");
      key(map, KeyCode.HOME);
      key(map, KeyCode.DOWN);
      sample.settle();
      assertTrue(sample.words("sweep-point").contains("debts"), sample.words("sweep-point"));
      sample.window().close();
    });
  }
}
