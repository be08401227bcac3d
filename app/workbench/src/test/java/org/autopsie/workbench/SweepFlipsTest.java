package org.autopsie.workbench;

import static org.autopsie.workbench.Hands.choose;
import static org.autopsie.workbench.Hands.write;
import static org.autopsie.workbench.SweepHands.swept;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the answer flips along a sweep.
class SweepFlipsTest {
  @TempDir Path folder;

  @Test
  void should_mark_where_the_answer_flips_and_narrow_it_down_at_a_stated_cost() {
    Fx.run(() -> {
      var sample = swept(folder, "row", Locale.ENGLISH);
      choose(sample, "sweep-with", "row-edit");
      write(sample, "sweep-from-0", "-10");
      write(sample, "sweep-to-0", "10");
      var coarse = sample.words("sweep-sentence");
      assertTrue(coarse.contains("The answer flips between"), coarse);
      var button = (Button) sample.node("sweep-narrow");
      assertTrue(button.getText().startsWith("Narrow the flips down: at most 10 answers"));
      assertTrue(sample.scene().getRoot().lookup(".chart-flip") != null);
      button.fire();
      sample.settle();
      var fine = sample.words("sweep-sentence");
      assertFalse(fine.equals(coarse), fine);
      assertTrue(sample.scene().getRoot().lookup("#sweep-narrow") == null);
      sample.window().close();
    });
  }

  /// Along each row of the map, at the place where a sweep of that column alone has it.
  @Test
  void should_mark_on_a_map_where_the_answer_flips_and_narrow_it_down() {
    Fx.run(() -> {
      var sample = swept(folder, "row", Locale.ENGLISH);
      choose(sample, "sweep-with", "row-edit");
      write(sample, "sweep-from-0", "-10");
      write(sample, "sweep-to-0", "10");
      ((Button) sample.node("sweep-narrow")).fire();
      sample.settle();
      var alone = income(sample.words("sweep-sentence"));
      choose(sample, "sweep-way-1", "column");
      write(sample, "sweep-from-0", "-10");
      write(sample, "sweep-to-0", "10");
      var coarse = sample.words("sweep-sentence");
      assertTrue(coarse.contains("On the map a stroke stands where it flips."), coarse);
      var map = sample.scene().getRoot().lookup(".heat-map");
      assertFalse(map.lookupAll(".heat-mark").isEmpty());
      ((Button) sample.node("sweep-narrow")).fire();
      sample.settle();
      var fine = sample.words("sweep-sentence");
      assertTrue(income(coarse)[1] - income(coarse)[0] > 1, coarse);
      assertTrue(income(fine)[1] - income(fine)[0] < 0.01, fine);
      assertTrue(income(fine)[0] <= alone[1] && alone[0] <= income(fine)[1], fine);
      assertTrue(sample.scene().getRoot().lookup("#sweep-narrow") == null);
      sample.window().close();
    });
  }

  /// The two ends of the first flip that a sentence names.
  private static double[] income(String sentence) {
    var ends = Pattern.compile("between (\\S+) and (\\S+), from").matcher(sentence);
    assertTrue(ends.find(), sentence);
    return new double[] {number(ends.group(1)), number(ends.group(2))};
  }

  private static double number(String words) {
    return Double.parseDouble(words.replace('−', '-'));
  }
}
